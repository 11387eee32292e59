import type { Letter, LetterLine, LetterRow, LetterSection, Tone } from './letterParts';

/** How a messenger marks what stands out, and how much it takes at once. */
interface Markup {
  readonly bold: (text: string) => string;
  readonly escape: (text: string) => string;
  readonly most: number;
}

/** Telegram reads a few tags (`parse_mode: HTML`) and takes 4,096 characters of what is then shown. */
export const TELEGRAM: Markup = {
  bold: (text) => `<b>${text}</b>`,
  escape: (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  most: 4000,
};

/** Google Chat knows stars, and a mention of everybody in angle brackets, which no name may become. */
export const CHAT: Markup = {
  bold: (text) => `*${text}*`,
  escape: (text) => text.replaceAll('<', '‹').replaceAll('>', '›').replaceAll(/[*~`]/g, ' '),
  most: 4000,
};

const SIGNS: Readonly<Record<Tone, string>> = { bad: '🔴 ', warn: '🟠 ', good: '🟢 ', plain: '', quiet: '' };

/** The letter as one message: the first lines, then as many whole sections as there is room for, those who wait first. */
export function messageOf(letter: Letter, markup: Markup): string {
  const { title, about, lines, sections, foot } = letter;
  const bold = (text: string): string => markup.bold(markup.escape(text));
  const end = `\n\n${markup.escape(foot)}`;
  let message = [bold(`${title} · ${about}`), '', ...lines.map((line) => lineText(line, markup))].join('\n');
  const inOrder = [...sections].sort((left, right) => Number(right.isUrgent ?? 0) - Number(left.isUrgent ?? 0));
  for (const section of inOrder) {
    const next = `\n\n${sectionText(section, markup)}`;
    if (message.length + next.length + end.length > markup.most) continue;
    message += next;
  }
  return cut(message, markup.most - end.length) + end;
}

function lineText({ label, text, tone }: LetterLine, { bold, escape }: Markup): string {
  return `${SIGNS[tone]}${bold(escape(label))}: ${escape(text)}`;
}

function sectionText({ title, rows, more }: LetterSection, markup: Markup): string {
  const { bold, escape } = markup;
  return [bold(escape(title)), ...rows.map((row) => rowText(row, markup)), ...(more === '' ? [] : [escape(more)])].join(
    '\n',
  );
}

function rowText({ head, value, detail }: LetterRow, { escape }: Markup): string {
  const first = value === '' ? `• ${head}` : `• ${head}: ${value}`;
  return escape(detail === '' ? first : `${first} (${detail})`);
}

/** Names of any length must not make a message that is refused; it is cut at the end of a line, where no tag is open. */
function cut(message: string, most: number): string {
  if (message.length <= most) return message;
  const end = message.lastIndexOf('\n', most - 1);
  return end > 0 ? message.slice(0, end) : '';
}
