/** Writes local/services/signatures/*.ts from the type definitions of Apps Script: names, parameters and enumerations. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import prettier from 'prettier';

const definitions = 'node_modules/@types/google-apps-script';
const target = 'local/services/signatures';

const services = [
  'spreadsheet',
  'charts',
  'base',
  'html',
  'properties',
  'cache',
  'lock',
  'script',
  'utilities',
  'content',
  'mail',
  'gmail',
];

type Overloads = Record<string, string[]>;

const interfaces: Record<string, Overloads> = {};
const enumerations: Record<string, string[]> = {};

/** What Apps Script has and its type definitions leave out. */
const undeclared: Record<string, readonly string[]> = {
  DataSourceRefreshScope: ['DATA_SOURCE_REFRESH_SCOPE_UNSPECIFIED', 'ALL_DATA_SOURCES'],
  DateTimeGroupingRuleType: [
    'UNSUPPORTED',
    'SECOND',
    'MINUTE',
    'HOUR',
    'HOUR_MINUTE',
    'HOUR_MINUTE_AMPM',
    'DAY_OF_WEEK',
    'DAY_OF_YEAR',
    'DAY_OF_MONTH',
    'DAY_MONTH',
    'MONTH',
    'QUARTER',
    'YEAR',
    'YEAR_MONTH',
    'YEAR_QUARTER',
    'YEAR_MONTH_DAY',
  ],
  DataValidationCriteria: ['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE'],
  FrequencyType: ['FREQUENCY_TYPE_UNSUPPORTED', 'DAILY', 'WEEKLY', 'MONTHLY'],
  SortOrder: ['ASCENDING', 'DESCENDING'],
  ValueType: ['IMAGE'],
  ColorType: ['UNSUPPORTED', 'RGB', 'THEME'],
};

const comparisons = {
  TextIsEmail: [''],
  TextIsUrl: [''],
  TextNotEqualTo: ['string'],
  TextStartsWith: ['string'],
  TextEndsWith: ['string'],
  CellEmpty: [''],
  CellNotEmpty: [''],
  Date: [''],
  DateBetween: ['Date,Date'],
  DateNotBetween: ['Date,Date'],
  DateNotEqualTo: ['Date', 'RelativeDate'],
  DateOnOrAfter: ['Date'],
  DateOnOrBefore: ['Date'],
};

/** The methods of a builder that choose a condition. */
function conditions(prefix: string): Overloads {
  return Object.fromEntries(Object.entries(comparisons).map(([name, overloads]) => [prefix + name, overloads]));
}

const bandingColors = ['First', 'Second', 'Header', 'Footer'].flatMap((part) => [`${part}Row`, `${part}Column`]);

/** Methods that the type definitions leave out, and parameters that Apps Script takes otherwise than they say. */
const corrections: Record<string, Overloads> = {
  AuthorizationInfo: { getAuthorizedScopes: [''] },
  Banding: Object.fromEntries(
    bandingColors.flatMap((name) => [
      [`get${name}ColorObject`, ['']],
      [`set${name}ColorObject`, ['Color?']],
    ]),
  ),
  Blob: { getBlob: [''], setName: ['string?'] },
  BooleanCondition: { getBackgroundObject: [''], getFontColorObject: [''] },
  Border: { getBorderStyle: [''], getColor: [''] },
  Borders: { getBottom: [''], getLeft: [''], getRight: [''], getTop: [''] },
  ChartOptions: { getOrDefault: ['string'] },
  ConditionalFormatRuleBuilder: {
    ...conditions('when'),
    setBackgroundObject: ['Color?'],
    setFontColorObject: ['Color?'],
    setGradientMaxpointObject: ['Color'],
    setGradientMaxpointObjectWithValue: ['Color,InterpolationType,string'],
    setGradientMidpoint: ['string'],
    setGradientMidpointObject: ['Color'],
    setGradientMidpointObjectWithValue: ['Color?,InterpolationType,string'],
    setGradientMidpointWithValue: ['string?,InterpolationType,string'],
    setGradientMinpointObject: ['Color'],
    setGradientMinpointObjectWithValue: ['Color,InterpolationType,string'],
  },
  DataValidationBuilder: { ...conditions('require'), setHelpText: ['string?'] },
  DeveloperMetadata: { setValue: ['string?'] },
  EmbeddedChart: { getId: [''] },
  Filter: { getColumnSortSpec: ['int'] },
  FilterCriteriaBuilder: conditions('when'),
  GradientCondition: { getMaxColorObject: [''], getMidColorObject: [''], getMinColorObject: [''] },
  Protection: { addTargetAudience: ['string'] },
  Range: {
    getBackgroundColor: [''],
    getBackgroundColors: [''],
    getBorder: [''],
    getColumnIndex: [''],
    sort: ['int', 'object', 'int[]', 'object[]'],
    setBackgroundColor: ['string?'],
    setBackgroundObject: ['Color?'],
    setBackgroundObjects: ['Color?[][]'],
    setBackgroundColors: ['string?[][]'],
    setFontColors: ['string?[][]'],
    setFormula: ['string?'],
    setFormulaR1C1: ['string?'],
    setFormulas: ['string?[][]'],
    setFormulasR1C1: ['string?[][]'],
    setNote: ['any'],
    setNotes: ['any[][]'],
    setNumberFormat: ['string?'],
    setNumberFormats: ['string?[][]'],
    setRichTextValues: ['RichTextValue?[][]'],
    setTextRotation: ['int?', 'TextRotation'],
    setTextRotations: ['TextRotation?[][]', 'int?[][]'],
    setTextStyles: ['TextStyle?[][]'],
  },
  ScriptApp: { getAuthorizationInfo: ['AuthMode', 'AuthMode,string[]'], getUserTriggers: ['', 'Spreadsheet'] },
  Sheet: { getTabColorObject: [''], setTabColorObject: ['Color?'] },
  Spreadsheet: { getKey: [''], toast: ['string?', 'string?,string?', 'string?,string?,number?'] },
  SpreadsheetApp: { openByKey: ['string'] },
  TextStyleBuilder: { setForegroundColorObject: ['Color?'], setForegroundColor: ['string?'] },
  Ui: {
    alert: ['string?', 'string?,ButtonSet', 'string?,string?,ButtonSet'],
    prompt: ['string?', 'string?,ButtonSet', 'string?,string?,ButtonSet'],
  },
  User: { getDomain: [''], getPhotoUrl: [''], getUsername: [''] },
  Utilities: {
    newBlob: ['int[]', 'int[],string?', 'int[],string?,string?', 'string', 'string,string?', 'string,string?,string?'],
  },
};

function correct(): void {
  for (const [className, methods] of Object.entries(corrections)) {
    interfaces[className] = Object.assign(interfaces[className] ?? (Object.create(null) as Overloads), methods);
  }
}

function visit(node: ts.Node): void {
  if (ts.isInterfaceDeclaration(node)) readInterface(node);
  if (ts.isEnumDeclaration(node)) enumerations[node.name.text] = node.members.map((member) => nameOf(member.name));
  ts.forEachChild(node, visit);
}

function readInterface(node: ts.InterfaceDeclaration): void {
  const overloads: Overloads = (interfaces[node.name.text] ??= Object.create(null) as Overloads);
  for (const member of node.members) {
    if (!ts.isMethodSignature(member)) continue;
    (overloads[nameOf(member.name)] ??= []).push(...parameterLists(member));
  }
}

/** Optional parameters become overloads of their own. */
function parameterLists(method: ts.MethodSignature): string[] {
  const kinds = method.parameters.map((parameter) => (parameter.dotDotDotToken ? '...' : '') + kindOf(parameter.type));
  const required = method.parameters.filter(
    (parameter) => !parameter.questionToken && !parameter.dotDotDotToken,
  ).length;
  return kinds
    .slice(required)
    .reduce(
      (lists, _kind, i) => [...lists, kinds.slice(0, required + i + 1).join(',')],
      [kinds.slice(0, required).join(',')],
    );
}

function kindOf(type: ts.TypeNode | undefined): string {
  if (!type) return 'any';
  if (ts.isArrayTypeNode(type)) return `${kindOf(type.elementType)}[]`;
  if (ts.isParenthesizedTypeNode(type)) return kindOf(type.type);
  if (ts.isUnionTypeNode(type)) return unionKind(type);
  if (ts.isLiteralTypeNode(type)) return literalKind(type);
  if (ts.isTypeLiteralNode(type)) return 'object';
  if (ts.isTypeReferenceNode(type)) return referenceKind(lastName(type.typeName), type.typeArguments?.[0]);
  const keyword = {
    [ts.SyntaxKind.StringKeyword]: 'string',
    [ts.SyntaxKind.NumberKeyword]: 'number',
    [ts.SyntaxKind.BooleanKeyword]: 'boolean',
  }[type.kind as number];
  return keyword ?? 'any';
}

function unionKind(type: ts.UnionTypeNode): string {
  const kinds = new Set(type.types.map(kindOf));
  const nullable = kinds.delete('null') || kinds.delete('undefined');
  const [only, ...others] = [...kinds];
  return only === undefined || others.length > 0 ? 'any' : only + (nullable ? '?' : '');
}

function literalKind(type: ts.LiteralTypeNode): string {
  if (type.literal.kind === ts.SyntaxKind.NullKeyword) return 'null';
  return ts.isStringLiteral(type.literal) ? 'string' : 'any';
}

function referenceKind(name: string, item: ts.TypeNode | undefined): string {
  if (name === 'Array') return `${kindOf(item)}[]`;
  if (name === 'Integer' || name === 'Byte') return 'int';
  if (/^(?:FontLine|FontStyle|FontWeight|Char)$/.test(name)) return 'string';
  if (/^(?:MailAdvancedParameters|DataViewDefinition|File|Document|Form)$/.test(name)) return 'object';
  return name;
}

function lastName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : name.right.text;
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}

async function write(file: string, comment: string, name: string, type: string, value: unknown): Promise<void> {
  const text = `/** ${comment} Generated by scripts/generateSignatures.ts. */\nexport const ${name}: ${type} = ${JSON.stringify(value)};\n`;
  const options = await prettier.resolveConfig(join(target, file));
  writeFileSync(join(target, file), await prettier.format(text, { ...options, parser: 'typescript' }));
}

async function writeAll(): Promise<void> {
  for (const service of services) {
    const path = join(definitions, `google-apps-script.${service}.d.ts`);
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  }

  correct();

  for (const [name, values] of Object.entries(undeclared)) {
    enumerations[name] = [...new Set([...(enumerations[name] ?? []), ...values])];
  }
  const known = Object.fromEntries(
    Object.entries(interfaces).filter(([, overloads]) => Object.keys(overloads).length > 0),
  );
  await write(
    'methods.ts',
    'Parameters of every method of Apps Script that there is, by class.',
    'methods',
    'Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>',
    known,
  );
  await write(
    'enumerations.ts',
    'Names of every enumeration in Google’s order.',
    'enumerations',
    'Readonly<Record<string, readonly string[]>>',
    enumerations,
  );
}

void writeAll();
