import { listNames } from '../schema/choice';
import * as column from '../schema/columns';
import { defineTable, type RowOf } from '../schema/table';

/** The company's own words for lines, advertising, segments, channels, results and stages. */
export const listsTable = defineTable({
  key: 'lists',
  sheet: { en: 'Lists', ru: 'Справочники' },
  purpose: {
    en: 'The words offered in drop-downs; channels, results and stages have a kind that figures rest on.',
    ru: 'Слова выпадающих списков; у каналов, результатов и этапов есть вид, на котором стоят показатели.',
  },
  kind: 'setup',
  columns: {
    list: column.choice(listNames, {
      heading: { en: 'List', ru: 'Справочник' },
      note: { en: 'Which list the value belongs to.', ru: 'К какому списку относится значение.' },
      required: true,
      width: 170,
    }),
    value: column.text({
      heading: { en: 'Value', ru: 'Значение' },
      note: { en: 'The word people choose.', ru: 'Слово, которое выбирают.' },
      required: true,
      width: 220,
    }),
    kind: column.text({
      heading: { en: 'Kind', ru: 'Вид' },
      note: {
        en: 'For channels, results, stages and documents.',
        ru: 'Для каналов, результатов, этапов и документов.',
      },
      width: 160,
    }),
  },
});

export type ListRow = RowOf<typeof listsTable>;
