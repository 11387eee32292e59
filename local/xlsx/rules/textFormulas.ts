import { quoteSearched, quoteText, unquoteSearched, unquoteText } from './conditions';

/** A rule about text as a formula about one cell, and how to know it again. */
interface TextFormula {
  readonly criteria: string;
  readonly render: (cell: string, text: string) => string;
  /** Group 1 is the text constant; without a group the rule has none. */
  readonly pattern: RegExp;
  readonly unquote: (formula: string) => string | null;
}

const text = '("(?:[^"]|"")*")';
const cell = String.raw`\$?[A-Z]{1,3}\$?\d+`;

const formulas: readonly TextFormula[] = [
  {
    criteria: 'TEXT_IS_VALID_EMAIL',
    render: (at) => `AND(ISNUMBER(SEARCH("?*@?*.?*",${at})),ISERROR(SEARCH(" ",${at})))`,
    pattern: new RegExp(
      String.raw`^AND\(ISNUMBER\(SEARCH\("\?\*@\?\*\.\?\*",${cell}\)\),ISERROR\(SEARCH\(" ",${cell}\)\)\)$`,
    ),
    unquote: () => null,
  },
  {
    criteria: 'TEXT_IS_VALID_URL',
    render: (at) => `OR(ISNUMBER(SEARCH("http://?*",${at})),ISNUMBER(SEARCH("https://?*",${at})))`,
    pattern: new RegExp(
      String.raw`^OR\(ISNUMBER\(SEARCH\("http://\?\*",${cell}\)\),ISNUMBER\(SEARCH\("https://\?\*",${cell}\)\)\)$`,
    ),
    unquote: () => null,
  },
  {
    criteria: 'TEXT_CONTAINS',
    render: (at, wanted) => `ISNUMBER(SEARCH(${quoteSearched(wanted)},${at}))`,
    pattern: new RegExp(String.raw`^(?:ISNUMBER|NOT\(ISERROR)\(SEARCH\(${text},${cell}\)\)\)?$`),
    unquote: unquoteSearched,
  },
  {
    criteria: 'TEXT_DOES_NOT_CONTAIN',
    render: (at, unwanted) => `ISERROR(SEARCH(${quoteSearched(unwanted)},${at}))`,
    pattern: new RegExp(String.raw`^ISERROR\(SEARCH\(${text},${cell}\)\)$`),
    unquote: unquoteSearched,
  },
  {
    criteria: 'TEXT_EQUAL_TO',
    render: (at, wanted) => `EXACT(${at},${quoteText(wanted)})`,
    pattern: new RegExp(String.raw`^EXACT\(${cell},${text}\)$`),
    unquote: unquoteText,
  },
  {
    criteria: 'TEXT_STARTS_WITH',
    render: (at, start) => `LEFT(${at},${String(start.length)})=${quoteText(start)}`,
    pattern: new RegExp(String.raw`^LEFT\(${cell},(?:\d+|LEN\("(?:[^"]|"")*"\))\)=${text}$`),
    unquote: unquoteText,
  },
  {
    criteria: 'TEXT_ENDS_WITH',
    render: (at, end) => `RIGHT(${at},${String(end.length)})=${quoteText(end)}`,
    pattern: new RegExp(String.raw`^RIGHT\(${cell},(?:\d+|LEN\("(?:[^"]|"")*"\))\)=${text}$`),
    unquote: unquoteText,
  },
];

/** Google's rule about text as a formula of the given cell; null for a rule about something else. */
export function textFormula(criteria: string, at: string, wanted: string): string | null {
  return formulas.find((formula) => formula.criteria === criteria)?.render(at, wanted) ?? null;
}

/** Recognises such a formula, also as Excel and LibreOffice write it. */
export function readTextFormula(formula: string): { criteria: string; values: string[] } | null {
  for (const { criteria, pattern, unquote } of formulas) {
    const match = pattern.exec(formula.trim());
    if (!match) continue;
    const wanted = match[1] === undefined ? null : unquote(match[1]);
    return { criteria, values: wanted === null ? [] : [wanted] };
  }
  return null;
}
