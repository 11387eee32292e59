import { defineService, self } from '../core/serviceClass';
import type { RangeState } from './book';
import { rangeAutoFill } from './autoFill';
import { rangeBandings } from './banding';
import { rangeBorders } from './borders';
import { rangeFilter } from './filter';
import { requireUntyped } from './foreignParts';
import { formatMethods } from './formatAccessors';
import { rangeMetadata } from './metadata';
import { registerClasses } from './objects';
import { rangeProtection } from './protection';
import { rangeArrange } from './rangeArrange';
import { rangeClear } from './rangeClear';
import { rangeCopy } from './rangeCopy';
import { rangeFind } from './rangeFind';
import { rangeMerge } from './rangeMerge';
import { rangePlace } from './rangePlace';
import { rangeText } from './rangeText';
import { rangeValidation } from './rangeValidation';
import { rangeValues } from './rangeValues';
import { rangeGroups } from './sheetGroups';
import { selectRange } from './selection';
import { rangeTextFinder } from './textFinder';

/** Methods that only look at the Range object itself never cross to Google. */
const localMethods = new Set([...Object.keys(rangePlace), 'getSheet']);

/** The Range class, put together from its parts. */
export const range = defineService<RangeState>(
  { name: 'SpreadsheetApp.Range', counted: (method) => !localMethods.has(method), guard: requireUntyped },
  {
    ...rangePlace,
    ...rangeValues,
    ...formatMethods(),
    ...rangeText,
    ...rangeClear,
    ...rangeValidation,
    ...rangeBorders,
    ...rangeMerge,
    ...rangeArrange,
    ...rangeAutoFill,
    ...rangeCopy,
    ...rangeFind,
    ...rangeFilter,
    ...rangeGroups,
    ...rangeBandings,
    ...rangeProtection,
    ...rangeMetadata,
    ...rangeTextFinder,
    activate(state) {
      selectRange(state.book, state.sheetId, [state.area]);
      return self;
    },
    activateAsCurrentCell(state) {
      selectRange(state.book, state.sheetId, [state.area]);
      return self;
    },
  },
);

registerClasses({ range });
