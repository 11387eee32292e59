import { parsePeriod } from '../../../src/core/register/time/period';
import { dashboardSheet } from '../../../src/core/views/dashboard';
import type { GeneratedSheet } from '../../../src/core/views/sheet';
import type { Language } from '../../../src/core/values/label';
import { textsOf } from '../../../src/language/textsOf';
import { SMALL_REGISTER } from '../../builders/smallRegister';
import { analysisOf, at, type TypedRows } from '../../builders/typedRegister';
import { rowOf as lineOf, shownSheet } from './shownSheet';

interface Shown {
  readonly period: string;
  readonly language: Language;
  readonly now: string;
}

export function dashboard(
  rows: TypedRows = SMALL_REGISTER,
  { period = '2026-10', language = 'en', now = '2026-11-23T09:00' }: Partial<Shown> = {},
): GeneratedSheet {
  const analysis = analysisOf(rows, language, now);
  return dashboardSheet({ analysis, texts: textsOf(language), period: parsePeriod(period), history: [] });
}

/** The note on a figure's name. */
export function whyOf({ cells, layout }: GeneratedSheet, figure: string): readonly string[] {
  const note = layout.notes.find(({ row, column }) => column === 0 && cells[row]?.[0] === figure);
  return note?.text.split('\n') ?? [];
}

/** Lines of the coloured strip below the head that take this colour. */
export function strip({ cells, layout }: GeneratedSheet, background: string): readonly string[] {
  const rules = layout.conditionalFormats.filter(({ row, column, columns }) => row === 4 && column + columns === 4);
  const rows = rules[0]?.rows ?? 0;
  return cells.slice(4, 4 + rows).flatMap(([cell = '']) => {
    const text = typeof cell === 'object' ? ('text' in cell ? cell.text : '') : String(cell);
    const own = rules.find(({ rule }) => (rule.kind === 'textIs' && rule.text === text) || rule.kind === 'filled');
    return text !== '' && own && 'background' in own.rule && own.rule.background === background ? text : [];
  });
}

/** Lines of the table of people below the figures of structure. */
export function peopleOf(sheet: GeneratedSheet): readonly (readonly string[])[] {
  const lines = shownSheet(sheet, 'en').split('\n');
  const head = lines.findIndex((line) => line.startsWith('Who does what'));
  const below = lines.slice(head + 1);
  return below.slice(0, below.indexOf('')).map((line) => line.split(' | ').filter((_cell, column) => column !== 1));
}

/** The line of a figure as shown, without the box for its rows. */
export function rowOf(sheet: GeneratedSheet, figure: string, language: Language): readonly string[] {
  return lineOf(sheet, figure, language).filter((_cell, column) => column !== 1);
}

/** Which colours a change of the figure takes when it rises and when it falls. */
export function changeColours({ cells, layout }: GeneratedSheet, figure: string): Record<string, string> {
  const row = cells.findIndex(([name]) => name === figure);
  const rules = layout.conditionalFormats.filter((block) => block.row === row && block.column === 4);
  return Object.fromEntries(rules.map(({ rule }) => [rule.kind, 'color' in rule ? rule.color : '']));
}

export const CALM: TypedRows = {
  staff: [{ name: 'Olga', roles: 'inbound' }],
  sales: [{ date: at('2026-10-10'), client: 'Mine', revenue: 100 }],
};

/** Three people, and rules that alarm from three on. */
export const LARGE_TEAM: TypedRows = { ...SMALL_REGISTER, settings: [{ key: 'structureFrom', value: 3 }] };
