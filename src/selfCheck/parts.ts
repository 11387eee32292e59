import { argumentSeparator, linkFormula } from '../core/views/linkFormula';
import type { Bench, Probe } from './bench';

const TITLE = 'Self-check';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Draws a chart, does something with it, and takes every chart away. */
function withChart({ sheet, cells }: Bench, find: (chart: Chart | undefined) => unknown): unknown {
  const data = cells(3, 2).setValues([
    ['month', 'value'],
    ['a', 1],
    ['b', 2],
  ]);
  sheet.insertChart(
    sheet
      .newChart()
      .asColumnChart()
      .addRange(data)
      .setNumHeaders(1)
      .setPosition(1, 5, 0, 0)
      .setOption('title', TITLE)
      .build(),
  );
  try {
    return find(sheet.getCharts()[0]);
  } finally {
    for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  }
}

function titleOf(chart: Chart | undefined): unknown {
  return chart?.getOptions().get('title');
}

function link({ cells, sheet, locale }: Bench) {
  return cells().setValue(linkFormula({ text: 'Row 5', row: 5 }, sheet.getSheetId(), argumentSeparator(locale)));
}

/** Links, charts, colours that follow values, protections, marks of sheets. */
export const PARTS: readonly Probe[] = [
  {
    what: { en: 'A link shows its text', ru: 'Ссылка показывает свой текст' },
    expected: 'Row 5',
    find: (bench) => link(bench).getDisplayValue(),
  },
  {
    what: { en: 'A link is a formula', ru: 'Ссылка — это формула' },
    expected: '=HYPERLINK(',
    find: (bench) => link(bench).getFormula().slice(0, 11),
  },
  {
    what: { en: 'A chart is found by its title', ru: 'Диаграмма узнаётся по заголовку' },
    expected: TITLE,
    find: (bench) => withChart(bench, titleOf),
  },
  {
    what: { en: 'A chart is changed in place', ru: 'Диаграмма меняется на месте' },
    expected: [1, 'Other'],
    find: (bench) =>
      withChart(bench, (chart) => {
        if (chart) bench.sheet.updateChart(chart.modify().setOption('title', 'Other').build());
        const charts = bench.sheet.getCharts();
        return [charts.length, titleOf(charts[0])];
      }),
  },
  {
    what: { en: 'A chart is taken away', ru: 'Диаграмма убирается' },
    expected: 0,
    find: (bench) => {
      withChart(bench, () => null);
      return bench.sheet.getCharts().length;
    },
  },
  {
    what: { en: 'Colours that follow values keep their order', ru: 'Цвета по значениям хранят порядок' },
    expected: ['a', 'b'],
    find: ({ sheet, cells }) => {
      const range = cells();
      const rule = (text: string): GoogleAppsScript.Spreadsheet.ConditionalFormatRule =>
        SpreadsheetApp.newConditionalFormatRule()
          .setRanges([range])
          .whenTextEqualTo(text)
          .setBackground('#fff')
          .build();
      sheet.setConditionalFormatRules([rule('a'), rule('b')]);
      const found = sheet
        .getConditionalFormatRules()
        .map((one) => String(one.getBooleanCondition()?.getCriteriaValues()[0]));
      sheet.setConditionalFormatRules([]);
      return found;
    },
  },
  {
    what: { en: 'A colour scale is kept', ru: 'Шкала цветов хранится' },
    expected: true,
    find: ({ sheet, cells }) => {
      const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([cells(2)]);
      sheet.setConditionalFormatRules([builder.setGradientMinpoint('#fff').setGradientMaxpoint('#0b6e4f').build()]);
      const isKept = sheet.getConditionalFormatRules()[0]?.getGradientCondition() !== null;
      sheet.setConditionalFormatRules([]);
      return isKept;
    },
  },
  {
    what: { en: 'A protection that only warns is one', ru: 'Защита-предупреждение остаётся предупреждением' },
    expected: [1, true, 'Self-check'],
    find: ({ sheet, cells }) => {
      cells().protect().setDescription('Self-check').setWarningOnly(true);
      const found = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      const [one] = found;
      const told = [found.length, one?.isWarningOnly(), one?.getDescription()];
      for (const protection of found) protection.remove();
      return told;
    },
  },
  {
    what: { en: 'A sheet without protection may be changed', ru: 'Лист без защиты можно менять' },
    expected: true,
    find: ({ cells }) => cells().canEdit(),
  },
  {
    what: { en: 'A mark of a sheet is found through the workbook', ru: 'Метка листа находится через таблицу' },
    expected: [1, true, 'other'],
    find: ({ spreadsheet, sheet }) => {
      const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
      sheet.addDeveloperMetadata('sales-register.try', 'one', DOCUMENT);
      const found = spreadsheet.createDeveloperMetadataFinder().withKey('sales-register.try').find();
      const isHere = found[0]?.getLocation().getSheet()?.getSheetId() === sheet.getSheetId();
      found[0]?.setValue('other');
      const told = [found.length, isHere, found[0]?.getValue()];
      for (const entry of found) entry.remove();
      return told;
    },
  },
  {
    what: { en: 'A mark is gone when it is taken away', ru: 'Снятой метки больше нет' },
    expected: 0,
    find: ({ spreadsheet }) => spreadsheet.createDeveloperMetadataFinder().withKey('sales-register.try').find().length,
  },
  {
    what: { en: 'A renamed sheet keeps its id', ru: 'Переименованный лист сохраняет номер' },
    expected: true,
    find: ({ sheet, spreadsheet }) => {
      const [name, id] = [sheet.getName(), sheet.getSheetId()];
      sheet.setName(`${name} 2`);
      const found = spreadsheet.getSheetByName(`${name} 2`)?.getSheetId();
      sheet.setName(name);
      return found === id;
    },
  },
  {
    what: { en: 'A tab with cells is a grid', ru: 'Лист с ячейками — это сетка' },
    expected: 'GRID',
    find: ({ sheet }) => String(sheet.getType()),
  },
];
