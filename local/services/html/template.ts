const scriptlet = /<\?(!?=)?([\s\S]*?)\?>/g;

/**
 * The JavaScript that a template is: `<? code ?>`, `<?= escaped ?>`, `<?!= as it is ?>`. Its lines are the template's, so
 * that a comment which nobody ends hides the rest of its line only, as in Google.
 */
export function templateCode(source: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const match of source.matchAll(scriptlet)) {
    const [whole, kind, code = ''] = match;
    parts.push(printed(source.slice(end, match.index)), `${starts[kind ?? ''] ?? ''}${code};`);
    end = match.index + whole.length;
  }
  parts.push(printed(source.slice(end)));
  return parts.join('');
}

const starts: Readonly<Record<string, string>> = { '=': 'output._$ = ', '!=': 'output._ = ' };

/** The text between scriptlets, printed line by line. */
function printed(text: string): string {
  const lines = text.match(/[^\n]*\n|[^\n]+/g) ?? [];
  return lines.map((line) => `output._ = ${JSON.stringify(line)};${line.endsWith('\n') ? '\n' : ''}`).join('');
}

/** The same as a whole, as `getCode()` shows it for debugging. */
export function templateProgram(source: string): string {
  return `(function() { var output = HtmlService.initTemplate(); ${templateCode(source)}\n/* End of user code */\nreturn output.$out.append('');\n})();`;
}
