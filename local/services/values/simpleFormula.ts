import type { CellValue } from '../../store/sheetStore';

/**
 * The result of a formula that looks at no cell: numbers, text, + - * / ^ &, comparisons, SUM, CONCATENATE, HYPERLINK.
 * Null for everything else: that takes a spreadsheet engine.
 */
export function evaluateFormula(formula: string): CellValue | null {
  const tokens = tokenize(formula.slice(1));
  if (!tokens) return null;
  const reader = { tokens, at: 0 };
  const value = readExpression(reader, 0);
  return value === null || reader.at < tokens.length ? null : value;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

type Value = number | string | boolean | FormulaError;

interface FormulaError {
  error: string;
}

function tokenize(text: string): string[] | null {
  const tokens =
    text.match(/"(?:[^"]|"")*"|\d+(?:\.\d+)?|[A-Za-z]+(?=\()|TRUE|FALSE|<>|<=|>=|[-+*/^&=<>(),;]|\S/g) ?? [];
  const known = /^(?:"|\d|[-+*/^&=<>(),;]|TRUE$|FALSE$|(?:SUM|CONCATENATE|HYPERLINK)$)/i;
  return tokens.every((token) => known.test(token)) ? tokens : null;
}

const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

function readExpression(reader: Reader, level: number): Value | null {
  const operators = levels[level];
  if (!operators) return readUnary(reader);
  let left = readExpression(reader, level + 1);
  while (left !== null && operators.includes(reader.tokens[reader.at] ?? '')) {
    const operator = reader.tokens[reader.at++] ?? '';
    const right = readExpression(reader, level + 1);
    left = right === null ? null : apply(operator, left, right);
  }
  return left;
}

function readUnary(reader: Reader): Value | null {
  const token = reader.tokens[reader.at++];
  if (token === undefined) return null;
  if (token === '-' || token === '+') {
    const value = readUnary(reader);
    return typeof value === 'number' ? (token === '-' ? -value : value) : null;
  }
  if (token === '(') {
    const value = readExpression(reader, 0);
    return reader.tokens[reader.at++] === ')' ? value : null;
  }
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (/^\d/.test(token)) return Number(token);
  if (/^(?:TRUE|FALSE)$/i.test(token)) return token.toUpperCase() === 'TRUE';
  return readCall(token.toUpperCase(), reader);
}

function readCall(name: string, reader: Reader): Value | null {
  if (reader.tokens[reader.at++] !== '(') return null;
  const values: Value[] = [];
  while (reader.tokens[reader.at] !== ')') {
    const value = readExpression(reader, 0);
    if (value === null) return null;
    values.push(value);
    if (reader.tokens[reader.at] === ',' || reader.tokens[reader.at] === ';') reader.at++;
    else if (reader.tokens[reader.at] !== ')') return null;
  }
  reader.at++;
  const failed = values.find((value) => typeof value === 'object');
  if (failed !== undefined) return failed;
  if (name === 'CONCATENATE') return values.map(String).join('');
  if (name === 'HYPERLINK') return values[1] ?? values[0] ?? null;
  return values.every((value) => typeof value === 'number') ? values.reduce((sum, value) => sum + value, 0) : null;
}

function apply(operator: string, left: Value, right: Value): Value | null {
  if (typeof left === 'object') return left;
  if (typeof right === 'object') return right;
  if (operator === '&') return String(left) + String(right);
  if (operator === '=') return left === right;
  if (operator === '<>') return left !== right;
  if (typeof left !== 'number' || typeof right !== 'number') return null;
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? { error: '#DIV/0!' } : left / right;
    case '^':
      return left ** right;
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    default:
      return left >= right;
  }
}
