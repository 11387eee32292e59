type Kind = 'operand' | 'word' | 'open' | 'close' | 'separator' | 'sign' | 'operator' | 'percent' | 'skip' | 'unknown';

const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|\[[^\]]*\]|#(?:N\/A|DIV\/0!)|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[\p{L}_$#@][\p{L}\p{M}\p{N}_.$#@!?]*|<>|<=|>=|\s+|./gsu;

function kindOf(text: string): Kind {
  if (/^(?:\s|'|\[)/.test(text)) return 'skip';
  if (/^(?:["\d.]|#)/.test(text)) return 'operand';
  if (/^[\p{L}_$@]/u.test(text)) return 'word';
  if (/^[({]$/.test(text)) return 'open';
  if (/^[)}]$/.test(text)) return 'close';
  if (/^[,;\\]$/.test(text)) return 'separator';
  if (/^[-+]$/.test(text)) return 'sign';
  if (/^(?:[*/^&=<>:]|<>|<=|>=)$/.test(text)) return 'operator';
  return text === '%' ? 'percent' : 'unknown';
}

/** What may stand after what; the beginning counts as an opening bracket. */
const mayFollow: Readonly<Record<Exclude<Kind, 'skip' | 'unknown'>, readonly Kind[]>> = {
  operand: ['open', 'separator', 'sign', 'operator'],
  word: ['open', 'separator', 'sign', 'operator'],
  open: ['open', 'separator', 'sign', 'operator', 'word', 'close'],
  close: ['open', 'separator', 'operand', 'word', 'close', 'percent'],
  separator: ['open', 'separator', 'operand', 'word', 'close', 'percent'],
  sign: ['open', 'separator', 'sign', 'operator', 'operand', 'word', 'close', 'percent'],
  operator: ['operand', 'word', 'close', 'percent'],
  percent: ['operand', 'word', 'close', 'percent'],
};

/**
 * Whether a formula cannot be read at all, as `=+7 913 123-45-67` (a number beside a number) or `=1+`: Google shows
 * #ERROR! for it. A formula that only names something unknown is not broken.
 */
export function isBrokenFormula(formula: string): boolean {
  let before: Kind = 'open';
  for (const [text] of formula.slice(1).matchAll(token)) {
    const kind = kindOf(text);
    if (kind === 'skip') continue;
    if (kind === 'unknown' || !mayFollow[kind].includes(before)) return true;
    before = kind;
  }
  return before === 'sign' || before === 'operator' || before === 'separator' || before === 'open';
}
