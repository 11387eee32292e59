import type { PluginCtor } from '@univerjs/core';
import { DEFAULT_STYLES, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingRu from '@univerjs/preset-sheets-conditional-formatting/locales/ru-RU';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreRu from '@univerjs/preset-sheets-core/locales/ru-RU';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationRu from '@univerjs/preset-sheets-data-validation/locales/ru-RU';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingRu from '@univerjs/preset-sheets-drawing/locales/ru-RU';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterRu from '@univerjs/preset-sheets-filter/locales/ru-RU';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import findEn from '@univerjs/preset-sheets-find-replace/locales/en-US';
import findRu from '@univerjs/preset-sheets-find-replace/locales/ru-RU';
import { UniverSheetsHyperLinkPreset } from '@univerjs/preset-sheets-hyper-link';
import linkEn from '@univerjs/preset-sheets-hyper-link/locales/en-US';
import linkRu from '@univerjs/preset-sheets-hyper-link/locales/ru-RU';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteRu from '@univerjs/preset-sheets-note/locales/ru-RU';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortRu from '@univerjs/preset-sheets-sort/locales/ru-RU';
import { defaultStyle } from './convert/sheets';
import { speedUpCellWrites } from './fastFormulaData';
import { formulaProgress } from './formulaProgress';

export type Language = 'ru' | 'en';

const locales: Readonly<Record<Language, LocaleType>> = { ru: LocaleType.RU_RU, en: LocaleType.EN_US };

/** Univer with everything of a spreadsheet that has a free licence, inside an element of the page. */
export function createUniver(container: HTMLElement, language: Language): { univer: Univer; api: FUniver } {
  speedUpCellWrites();
  // Drop-downs and the cell editor do not ask the sheet for its look and take this one.
  DEFAULT_STYLES.fs = defaultStyle.fs;
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: locales[language],
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        ...[coreEn, validationEn, conditionalFormattingEn, filterEn, sortEn, linkEn, noteEn, findEn, drawingEn],
        withProgress(coreEn, formulaProgress.en),
      ),
      [LocaleType.RU_RU]: mergeLocales(
        ...[coreRu, validationRu, conditionalFormattingRu, filterRu, sortRu, linkRu, noteRu, findRu, drawingRu],
        withProgress(coreRu, formulaProgress.ru),
      ),
    },
  });
  for (const preset of presets(container)) registerAll(univer, preset.plugins);
  return { univer, api: FUniver.newAPI(univer) };
}

/** A pack is taken by its first names as a whole, so what it has under this one comes along. */
function withProgress(pack: Readonly<Record<string, object>>, progress: object): Record<string, object> {
  const name = 'sheets-formula';
  return { [name]: { ...pack[name], progress } };
}

interface Preset {
  plugins: readonly (PluginCtor | readonly [PluginCtor, object])[];
}

function presets(container: HTMLElement): Preset[] {
  return [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      ribbonType: 'simple',
      footer: { sheetBar: true, statisticBar: true, menus: true, zoomSlider: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    }),
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsDrawingPreset(),
  ];
}

function registerAll(univer: Univer, plugins: Preset['plugins']): void {
  for (const entry of plugins) {
    if (typeof entry === 'function') univer.registerPlugin(entry);
    else univer.registerPlugin(entry[0], entry[1]);
  }
}
