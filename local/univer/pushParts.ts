import { DataValidationModel } from '@univerjs/data-validation';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import type { SheetStore } from '../store/sheetStore';
import type { NamedRangeData } from '../store/workbookData';
import { toUniverCondition } from './convert/conditionalFormats';
import { toUniverFilter } from './convert/filters';
import { formatNamedArea } from './convert/names';
import { toRange } from './convert/ranges';
import { toUniverValidation } from './convert/validations';
import { mutations } from './mutations';
import type { UniverParts } from './pullSheet';
import { pullParts } from './pullSheet';
import type { UniverRules } from './rules';
import { shownTexts } from './shownTexts';
import type { UniverBook } from './univerBook';

type PushPart<Name extends keyof UniverParts> = (
  book: UniverBook,
  rules: UniverRules,
  sheetId: number,
  value: UniverParts[Name],
) => void;

function place(book: UniverBook, sheetId: number): { unitId: string; subUnitId: string } {
  return { unitId: book.unitId, subUnitId: book.keyOf(sheetId) };
}

/** Each list of a sheet is replaced as a whole. */
const pushPart: { readonly [Name in keyof UniverParts]: PushPart<Name> } = {
  merges(book, _rules, sheetId, merges) {
    const at = place(book, sheetId);
    const old = book.worksheet(sheetId).getMergeData();
    if (old.length > 0) book.mutate(mutations.removeMerge, { ...at, ranges: [...old] });
    if (merges.length > 0) book.mutate(mutations.addMerge, { ...at, ranges: merges.map(toRange) });
  },
  validations(book, rules, sheetId, validations) {
    const at = place(book, sheetId);
    const model = book.injector.get(DataValidationModel);
    const ruleId = model.getRules(at.unitId, at.subUnitId).map(({ uid }) => uid);
    if (ruleId.length > 0) book.mutate(mutations.removeValidation, { ...at, ruleId });
    const rule = validations.map((validation) => toUniverValidation(validation, rules.validations));
    if (rule.length > 0) book.mutate(mutations.addValidation, { ...at, rule });
  },
  conditionalFormats(book, rules, sheetId, conditions) {
    const at = place(book, sheetId);
    const model = book.injector.get(ConditionalFormattingRuleModel);
    const old = (model.getSubunitRules(at.unitId, at.subUnitId) ?? []).map(({ cfId }) => cfId);
    for (const cfId of old) book.mutate(mutations.removeCondition, { ...at, cfId });
    for (const condition of conditions.toReversed()) {
      book.mutate(mutations.addCondition, { ...at, rule: toUniverCondition(condition, rules.conditions) });
    }
  },
  filter(book, _rules, sheetId, filter) {
    const at = place(book, sheetId);
    const old = book.injector.get(SheetsFilterService).getFilterModel(at.unitId, at.subUnitId);
    if (old) book.mutate(mutations.removeFilter, at);
    if (!filter) return;
    const wanted = toUniverFilter(filter, shownTexts(book, sheetId, filter.area));
    book.mutate(mutations.filterRange, { ...at, range: wanted.ref });
    for (const criteria of wanted.filterColumns ?? []) {
      book.mutate(mutations.filterCriteria, { ...at, col: criteria.colId, criteria });
    }
  },
};

export const univerPartNames = ['merges', 'validations', 'conditionalFormats', 'filter'] as const;

export function isUniverPart(name: string): name is keyof UniverParts {
  return (univerPartNames as readonly string[]).includes(name);
}

/** Brings the lists of a sheet in line with the model, touching only those that differ. */
export function pushParts(
  book: UniverBook,
  rules: UniverRules,
  model: SheetStore,
  sheetId: number,
  names: readonly (keyof UniverParts)[] = univerPartNames,
): void {
  const shown = pullParts(book, rules, sheetId);
  for (const name of names) pushIfChanged(name, book, rules, sheetId, shown[name], model.readSheet(sheetId, name));
}

function pushIfChanged<Name extends keyof UniverParts>(
  name: Name,
  book: UniverBook,
  rules: UniverRules,
  sheetId: number,
  shown: UniverParts[Name],
  wanted: unknown,
): void {
  if (JSON.stringify(shown) === JSON.stringify(wanted)) return;
  pushPart[name](book, rules, sheetId, wanted as UniverParts[Name]);
}

/** Names of ranges; Univer finds a sheet by the text of its name, so a renamed sheet needs its names written again. */
export function pushNames(book: UniverBook, model: SheetStore): void {
  const { unitId } = book;
  const old = book.injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {};
  const wanted = model.readWorkbook('namedRanges');
  const sheetNames = new Map(model.sheets().map(({ id, name }) => [id, name]));
  const texts = new Map(wanted.map((named) => [named.name, textOf(named, sheetNames)]));
  for (const { id, name, formulaOrRefString } of Object.values(old)) {
    const isOurs = name.length > 0 && texts.get(name) === formulaOrRefString;
    if (isOurs) texts.delete(name);
    else book.mutate(mutations.removeName, { unitId, id });
  }
  for (const [name, formulaOrRefString] of texts) {
    const id = `name-${name}`;
    book.mutate(mutations.setName, { unitId, id, name, formulaOrRefString, localSheetId: 'AllDefaultWorkbook' });
  }
}

function textOf(named: NamedRangeData, sheetNames: ReadonlyMap<number, string>): string {
  return formatNamedArea(sheetNames.get(named.sheetId) ?? '', named.area);
}
