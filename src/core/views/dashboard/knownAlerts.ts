import { Fault } from '../../register/schema/column';
import { isDateCell, type CellValue } from '../../register/schema/cell';
import { saysYes, textOfCell } from '../../register/schema/columns';
import { readDateTime } from '../../register/schema/readDate';
import { dayOf, type Day } from '../../values/moment';
import type { LinkCell, ViewCell } from '../sheet';

/** Something the owner must not overlook: the same key through every refresh and month. */
export interface Alert {
  readonly key: string;
  /** The sentence, leading to where it shows. */
  readonly link: LinkCell;
  /** Worse when greater. */
  readonly weight: number;
  /** Whom it is about: with somebody more it is worse. */
  readonly about: readonly string[];
}

type Known = Pick<Alert, 'key' | 'weight' | 'about'>;

/** What stood beside an alert when the Dashboard was read back: "I know, until … because". */
export interface SaidOfAlert extends Known {
  readonly text: string;
  /** It came back before its day, because it had become worse. */
  readonly isBack: boolean;
  readonly isTicked: boolean;
  readonly until: CellValue;
  readonly reason: CellValue;
}

/** One line of the Dashboard: an alert, or what was said of one. */
export interface AlertLine extends Omit<SaidOfAlert, 'text'> {
  readonly link: ViewCell;
}

export interface SilentAlert extends AlertLine {
  /** The last day of its silence. */
  readonly day: Day;
}

export interface SettledAlerts {
  /** To be shown in red. */
  readonly open: readonly AlertLine[];
  /** Known and not worse: silent until their day. */
  readonly silent: readonly SilentAlert[];
  /** What was typed beside alerts that are none today. */
  readonly past: readonly AlertLine[];
  /** The day on which the first of the silent ones speaks again. */
  readonly until: Day | null;
}

/** Where a line has what the owner says of it, 0-based; the key is in a hidden column. */
export const ALERT_COLUMNS = { text: 0, known: 4, until: 5, reason: 6, key: 11 } as const;
const MARK = 'alert:';
/** A box ticked without a day. */
const USUAL_DAYS = 7;

/** What was said of alerts on a Dashboard as it was read back, by key. */
export function readSaidOfAlerts(dashboard: readonly (readonly CellValue[])[]): readonly SaidOfAlert[] {
  return dashboard.flatMap((cells) => {
    const cell = (column: keyof typeof ALERT_COLUMNS): CellValue => cells[ALERT_COLUMNS[column]] ?? '';
    const known = readKey(textOfCell(cell('key')));
    if (!known) return [];
    const typed = { until: cell('until'), reason: cell('reason') };
    return [{ ...known, ...typed, text: textOfCell(cell('text')), isTicked: saysYes(cell('known')) }];
  });
}

export function keyCell({
  key,
  weight,
  isBack,
  about,
}: Pick<AlertLine, 'key' | 'weight' | 'isBack' | 'about'>): string {
  return MARK + JSON.stringify([key, weight, Number(isBack), ...about]);
}

function readKey(text: string): (Known & Pick<SaidOfAlert, 'isBack'>) | null {
  if (!text.startsWith(MARK)) return null;
  try {
    const parts: unknown = JSON.parse(text.slice(MARK.length));
    if (!Array.isArray(parts)) return null;
    const [key, weight, isBack, ...about] = parts as readonly unknown[];
    if (typeof key !== 'string' || typeof weight !== 'number') return null;
    return { key, weight, isBack: isBack === 1, about: about.map(String) };
  } catch {
    return null;
  }
}

/** A known alert is silent until its day, unless it becomes worse than what was known. Nothing that was typed goes. */
export function settleAlerts(
  alerts: readonly Alert[],
  said: readonly SaidOfAlert[],
  { now, dayFirst }: { readonly now: number; readonly dayFirst: boolean },
): SettledAlerts {
  const today = dayOf(now);
  const byKey = new Map(said.map((one) => [one.key, one]));
  const open: AlertLine[] = [];
  const silent: SilentAlert[] = [];
  for (const alert of alerts) {
    const known = byKey.get(alert.key);
    const day = known ? untilOf(known, today, dayFirst) : null;
    if (!known || day === null) open.push({ ...NOTHING_SAID, ...known, ...alert });
    else if (known.isTicked && day >= today && !isWorse(alert, known)) {
      const until = known.until === '' ? { serial: day } : known.until;
      silent.push({ ...known, until, link: alert.link, day });
    } else {
      const isBack = day >= today && (known.isTicked || known.isBack);
      open.push({ ...known, ...alert, isTicked: false, isBack });
    }
  }
  const isNow = new Set(alerts.map(({ key }) => key));
  const past = said.filter((one) => !isNow.has(one.key) && hasWords(one)).map((one) => ({ ...one, link: one.text }));
  return { open, silent, past, until: silent.length === 0 ? null : Math.min(...silent.map(({ day }) => day)) };
}

const NOTHING_SAID = { isBack: false, isTicked: false, until: '', reason: '' } as const;

/** Null where the day cannot be read: then nothing is taken, and what was typed waits to be put right. */
function untilOf({ until, isTicked }: SaidOfAlert, today: Day, dayFirst: boolean): Day | null {
  if (until === '') return isTicked ? today + USUAL_DAYS : today - 1;
  const read = readDateTime(until, { dayFirst });
  return read === null || read instanceof Fault ? null : dayOf(read);
}

function isWorse(now: Known, known: Known): boolean {
  return now.weight > known.weight || now.about.some((one) => !known.about.includes(one));
}

function hasWords({ isTicked, until, reason }: SaidOfAlert): boolean {
  return isTicked || until !== '' || (isDateCell(reason) ? true : textOfCell(reason) !== '');
}
