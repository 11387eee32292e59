import { FIGURES } from '../../src/core/figures/sections/catalogue';
import { isPersonal } from '../../src/core/figures/sections/personal';
import type { FactColumns, FactType } from '../../src/core/views/warehouse/factTable';

/** Every figure with its words: what SQL knows of the catalogue, and what a report shows beside a number. */
export const CATALOGUE_TYPES = {
  figure: 'text',
  section: 'text',
  unit: 'text',
  is_at_now: 'yesNo',
  is_personal: 'yesNo',
  label_en: 'text',
  label_ru: 'text',
  definition_en: 'text',
  definition_ru: 'text',
} as const satisfies Readonly<Record<string, FactType>>;

export function catalogueColumns(): FactColumns {
  const all = [...FIGURES];
  return {
    figure: all.map(({ key }) => key),
    section: all.map(({ section }) => section),
    unit: all.map(({ unit }) => unit),
    is_at_now: all.map((figure) => 'atNow' in figure && figure.atNow),
    is_personal: all.map(({ key }) => isPersonal(key)),
    label_en: all.map(({ label }) => label.en),
    label_ru: all.map(({ label }) => label.ru),
    definition_en: all.map(({ definition }) => definition.en),
    definition_ru: all.map(({ definition }) => definition.ru),
  };
}
