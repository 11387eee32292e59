import { asText } from '../core/asText';
import type { Place } from './escapeFor';
import { escapeFor, placeAt } from './escapeFor';

/** What the code of a template calls while it runs. */
export interface TemplateOutput {
  _: (text: unknown) => void;
  _$: (value: unknown) => void;
  readonly text: () => string;
}

const scriptlet = /<\?(!?=)?([\s\S]*?)\?>/g;

/** The JavaScript that a template is: `<? code ?>`, `<?= escaped ?>`, `<?!= as it is ?>`. */
export function templateCode(source: string): string {
  const lines: string[] = [];
  let end = 0;
  for (const match of source.matchAll(scriptlet)) {
    const [whole, kind, code = ''] = match;
    lines.push(`output._(${JSON.stringify(source.slice(end, match.index))});`);
    if (kind === '=') lines.push(`output._$(${withoutSemicolon(code)});`);
    else if (kind === '!=') lines.push(`output._(${withoutSemicolon(code)});`);
    else lines.push(code);
    end = match.index + whole.length;
  }
  lines.push(`output._(${JSON.stringify(source.slice(end))});`);
  return lines.join('\n');
}

function withoutSemicolon(code: string): string {
  return code.trim().replace(/;+$/, '');
}

/** Collects what a running template prints, escaping by where each value stands in the page. */
export function createTemplateOutput(): TemplateOutput {
  let text = '';
  return {
    _(part) {
      text += asText(part);
    },
    _$(value) {
      const place: Place = placeAt(text);
      text += escapeFor(place, value);
    },
    text: () => text,
  };
}
