import type { CellContent } from '../../store/sheetStore';
import type { CellData, TextRun } from '../../store/workbookData';
import { asText } from '../core/asText';
import type { MethodTable, ServiceClass, ServiceObject, ServiceState } from '../core/serviceClass';
import { defineService, self } from '../core/serviceClass';
import { scriptException } from '../core/exception';
import { cellLook, createTextStyle, lookOf, runLook } from './textStyle';
import type { TextLook } from './textStyle';

/** Text whose parts look differently or lead somewhere. */
interface RichTextState extends ServiceState {
  text: string;
  runs: readonly TextRun[];
  /** How text looks where no run says otherwise. */
  readonly base: TextLook;
  /** Where the piece stands in the whole text, for a run. */
  readonly start: number;
}

const getters: MethodTable<RichTextState> = {
  getText: ({ text }) => text,
  getStartIndex: ({ start }) => start,
  getEndIndex: ({ start, text }) => start + text.length,
  getRuns: (state) => pieces(state).map((piece) => richText.create(piece)),
  getLinkUrl: (state, start?: number, end?: number) => sharedLink(state, start, end),
  getTextStyle: (state, start?: number, end?: number) => createTextStyle(state.calls, sharedLook(state, start, end)),
  copy: (state) => richTextBuilder.create({ ...state }),
};

const richText: ServiceClass<RichTextState> = defineService<RichTextState>(
  { name: 'SpreadsheetApp.RichTextValue' },
  getters,
);

const richTextBuilder: ServiceClass<RichTextState> = defineService<RichTextState>(
  { name: 'SpreadsheetApp.RichTextValueBuilder' },
  {
    setText(state, text: string) {
      state.text = text;
      state.runs = [];
      return self;
    },
    setTextStyle: (state, ...values: unknown[]) => putRun(state, values, (style) => lookOf(style)),
    setLinkUrl: (state, ...values: unknown[]) => putRun(state, values, (link) => ({ link: asText(link) || undefined })),
    build: (state) => richText.create({ ...state }),
  },
);

/** The last argument is what to set; two numbers before it say where. */
function putRun(state: RichTextState, values: readonly unknown[], read: (value: unknown) => object): typeof self {
  const [start, end] = values.length > 1 ? [Number(values[0]), Number(values[1])] : [0, state.text.length];
  if (start < 0 || end > state.text.length || start > end) throw scriptException('Illegal argument.');
  state.runs = overlay(state.runs, start, end, read(values.at(-1)));
  return self;
}

/** Cuts the runs at both ends and adds what is set to everything between. */
function overlay(runs: readonly TextRun[], start: number, end: number, added: object): TextRun[] {
  const cuts = [...new Set([start, end, ...runs.flatMap((run) => [run.start, run.end])])].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((to, i) => {
    const from = cuts[i] ?? 0;
    const under = runs.find((run) => run.start <= from && run.end >= to);
    const inside = from >= start && to <= end;
    return under || inside ? [{ ...under, ...(inside ? added : {}), start: from, end: to }] : [];
  });
}

/** The whole text cut where runs begin and end; text between runs is a piece of its own. */
function pieces(state: RichTextState): RichTextState[] {
  const cuts = [...new Set([0, state.text.length, ...state.runs.flatMap((run) => [run.start, run.end])])].sort(
    (a, b) => a - b,
  );
  if (cuts.length === 1) return [state];
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i] ?? 0;
    const run = state.runs.find((one) => one.start <= from && one.end >= to);
    const runs = run ? [{ ...run, start: 0, end: to - from }] : [];
    return { ...state, text: state.text.slice(from, to), runs, start: state.start + from };
  });
}

function within(state: RichTextState, start = 0, end = state.text.length): RichTextState[] {
  return pieces(state).filter(
    (piece) => piece.start - state.start < end && piece.start - state.start + piece.text.length > start,
  );
}

function sharedLink(state: RichTextState, start?: number, end?: number): string | null {
  const links = new Set(within(state, start, end).map((piece) => piece.runs[0]?.link ?? null));
  const [only = null] = links;
  return links.size === 1 ? only : null;
}

/** Properties that differ within the text are unknown. */
function sharedLook(state: RichTextState, start?: number, end?: number): TextLook {
  const looks = within(state, start, end).map((piece) => effectiveLook(piece));
  const [first = state.base, ...others] = looks;
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) => others.every((look) => look[name as keyof TextLook] === value)),
  );
}

function effectiveLook({ base, runs }: RichTextState): TextLook {
  const [run] = runs;
  const own = run ? Object.fromEntries(Object.entries(runLook(run)).filter(([, value]) => value !== undefined)) : {};
  return { ...base, ...own };
}

export function createRichTextBuilder(calls: ServiceState['calls']): ServiceObject {
  return richTextBuilder.create({ calls, text: '', runs: [], base: {}, start: 0 });
}

/** The rich text of a cell; a number, date or boolean has none. */
export function richTextOf(calls: ServiceState['calls'], cell: Readonly<CellData> | undefined): ServiceObject | null {
  const value = cell?.value ?? '';
  if (typeof value !== 'string') return null;
  return richText.create({ calls, text: value, runs: cell?.runs ?? [], base: cellLook(cell?.format ?? {}), start: 0 });
}

/** What a cell holds after a RichTextValue is set. */
export function richTextContent(value: unknown): CellContent {
  const state = richText.stateOf(value) ?? richTextBuilder.stateOf(value);
  if (!state || state.text === '') return null;
  const runs = state.runs.map((run) => JSON.parse(JSON.stringify(run)) as TextRun);
  return runs.length > 0 ? { value: state.text, runs } : state.text;
}
