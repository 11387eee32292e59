import type { Runtime, RuntimeOptions } from '../../../local/services/runtime';
import { project } from './script';

/** A script that makes an object of every class of the services in a small workbook. */
const code = `
function samples() {
  const app = SpreadsheetApp;
  const html = HtmlService;
  const script = ScriptApp;
  const utilities = Utilities;

  const spreadsheet = app.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  const goneSheet = spreadsheet.insertSheet('Gone');
  const goneRange = goneSheet.getRange('A1:B2');
  spreadsheet.deleteSheet(goneSheet);
  const range = sheet.getRange('A1:B2');
  range.setValues([
    [1, 'a'],
    [2, 'b'],
  ]);
  sheet.getRange('A4:A6').shiftRowGroupDepth(1);
  spreadsheet.setNamedRange('Named', range);
  sheet.addDeveloperMetadata('key', 'value');
  range.setBorder(true, true, true, true, true, true);
  const chartBuilder = sheet.newChart().addRange(range);
  sheet.insertChart(chartBuilder.setOption('title', 'x').build());
  const chart = item(sheet.getCharts());
  const metadata = item(sheet.getDeveloperMetadata());
  const ruleBuilder = app.newConditionalFormatRule().setRanges([range]);
  const gradient = ruleBuilder.copy().setGradientMaxpoint('#ff0000').setGradientMinpoint('#00ff00').build();
  const rule = ruleBuilder.copy().whenNumberEqualTo(1).setBackground('#ff0000').build();
  const criteriaBuilder = app.newFilterCriteria().whenNumberEqualTo(1);
  const rich = app.newRichTextValue().setText('text');
  const output = html.createHtmlOutput('<p>page</p>');
  const trigger = script.newTrigger('run').timeBased().everyHours(1).create();
  const borders = range.getBorder();
  const color = app.newColor().setRgbColor('#ff0000');
  const filter = sheet.getRange('D1:E3').createFilter();

  return {
    ...enumerationValues(),
    goneSheet,
    goneRange,
    ChartBuilder: chartBuilder,
    SpreadsheetApp: app,
    Spreadsheet: spreadsheet,
    Sheet: sheet,
    Range: range,
    RangeList: sheet.getRangeList(['A1', 'B2']),
    Selection: sheet.getSelection(),
    NamedRange: item(spreadsheet.getNamedRanges()),
    Protection: sheet.getRange('C3').protect(),
    Banding: sheet.getRange('G1:H9').applyRowBanding(),
    Group: sheet.getRowGroup(5, 1),
    Filter: filter,
    FilterCriteria: criteriaBuilder.build(),
    FilterCriteriaBuilder: criteriaBuilder,
    SortSpec: filter.getColumnSortSpec(4),
    DataValidation: app.newDataValidation().requireCheckbox().build(),
    DataValidationBuilder: app.newDataValidation().requireCheckbox(),
    ConditionalFormatRule: rule,
    ConditionalFormatRuleBuilder: ruleBuilder,
    BooleanCondition: rule.getBooleanCondition(),
    GradientCondition: gradient.getGradientCondition(),
    RichTextValue: rich.build(),
    RichTextValueBuilder: rich,
    TextStyle: app.newTextStyle().setBold(true).build(),
    TextStyleBuilder: app.newTextStyle(),
    TextFinder: sheet.createTextFinder('a'),
    TextRotation: range.getTextRotation(),
    Color: color.build(),
    ColorBuilder: color,
    RgbColor: color.build().asRgbColor(),
    ThemeColor: app
      .newColor()
      .setThemeColor(Object.values(app.ThemeColorType)[0])
      .build()
      .asThemeColor(),
    Border: borders.getTop(),
    Borders: borders,
    DeveloperMetadata: metadata,
    DeveloperMetadataLocation: metadata.getLocation(),
    DeveloperMetadataFinder: sheet.createDeveloperMetadataFinder(),
    EmbeddedChart: chart,
    ContainerInfo: chart.getContainerInfo(),
    ChartOptions: chart.getOptions(),
    ...chartBuilders(sheet),
    User: spreadsheet.getOwner(),
    Session: Session,
    Logger: Logger,
    HtmlService: html,
    HtmlOutput: output,
    HtmlOutputMetaTag: item(output.addMetaTag('viewport', 'x').getMetaTags()),
    HtmlTemplate: html.createTemplate('<p><?= 1 ?></p>'),
    Ui: app.getUi(),
    Menu: app.getUi().createMenu('Menu'),
    PromptResponse: app.getUi().prompt('?'),
    PropertiesService: PropertiesService,
    Properties: PropertiesService.getScriptProperties(),
    CacheService: CacheService,
    Cache: CacheService.getScriptCache(),
    LockService: LockService,
    Lock: LockService.getScriptLock(),
    ScriptApp: script,
    AuthorizationInfo: script.getAuthorizationInfo(script.AuthMode.FULL),
    Trigger: trigger,
    TriggerBuilder: script.newTrigger('run'),
    ClockTriggerBuilder: script.newTrigger('run').timeBased(),
    SpreadsheetTriggerBuilder: script.newTrigger('run').forSpreadsheet(spreadsheet),
    Utilities: utilities,
    Blob: utilities.newBlob('text', 'text/plain', 'a.txt'),
    BlobSource: utilities.newBlob('text'),
    ContentService: ContentService,
    TextOutput: ContentService.createTextOutput('x'),
    MailApp: MailApp,
  };
}

function item(list) {
  return list[0];
}

function chartBuilders(sheet) {
  const kinds = ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'];
  return Object.fromEntries(kinds.map((kind) => ['Embedded' + kind + 'ChartBuilder', sheet.newChart()['as' + kind + 'Chart']()]));
}

/** The first value of every enumeration that hangs on a service. */
function enumerationValues() {
  const found = {};
  for (const service of [SpreadsheetApp, SpreadsheetApp.getUi(), HtmlService, ScriptApp, ContentService, Utilities, Charts]) {
    for (const key in service) {
      if (/^[A-Z]/.test(key) && typeof service[key] === 'object') found[key] = Object.values(service[key])[0];
    }
  }
  return { ...found, Weekday: found.WeekDay };
}
`;

/** Objects of a service by the names of its methods. */
export type SampleObject = Readonly<Record<string, (...values: unknown[]) => unknown>>;

/** An object of every class by the class's name, and a value of every enumeration by its kind. */
export function sampleObjects(options: RuntimeOptions = {}): {
  runtime: Runtime;
  objects: Readonly<Record<string, SampleObject>>;
} {
  const runtime = project(code, options);
  return { runtime, objects: runtime.run('samples') as Record<string, SampleObject> };
}
