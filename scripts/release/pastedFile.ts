import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildPages, buildScript } from '../buildAddOn';
import type { BuiltFrom } from '../freshness';

/** The pasted files of the sources as they are. */
export const PASTED = 'build/pasted/Code.js';

const PACKAGE = 'package.json';
/** Longer lines make the editor of Apps Script slow. */
const LINE_LIMIT = 200;
/** Writes what is pasted where tests find it: the script and the pages beside it. */
export async function buildPasted(): Promise<BuiltFrom> {
  const { text, inputs } = await pastedFile();
  const pages = await buildPages({ lineLimit: LINE_LIMIT });
  const beside = pages.map((page): readonly [string, string] => [
    join(dirname(PASTED), `${page.name}.html`),
    page.text,
  ]);
  const made: readonly (readonly [string, string])[] = [[PASTED, text], ...beside];
  mkdirSync(dirname(PASTED), { recursive: true });
  for (const [file, content] of made) writeFileSync(file, content);
  return { inputs: [...inputs, ...pages.flatMap((page) => page.inputs)], outputs: made.map(([file]) => file) };
}

/** The script of the add-on as one text to paste into an empty Apps Script project, and what it was made from. */
export async function pastedFile(): Promise<{ readonly text: string; readonly inputs: readonly string[] }> {
  const script = await buildScript({ IS_ADDON: 'false', IS_PASTED: 'true' }, { lineLimit: LINE_LIMIT });
  return { text: heading(versionHere()) + script.text, inputs: [PACKAGE, ...script.inputs] };
}

/** The version this copy of the sources is on the way to. */
export function versionHere(): string {
  return (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { readonly version: string }).version;
}

/** With the tag of the second line Google asks for this workbook alone instead of all workbooks of the person. */
function heading(version: string): string {
  return `/**
 * @OnlyCurrentDoc
 *
 * Sales Register ${version}. MIT licence.
 * In the Sheet: Extensions > Apps Script. Replace all that stands in Code.gs by this whole file and save.
 * Two files stand beside it: "+" > HTML, name extras, paste release/extras.html; and pages, paste release/pages.html.
 *
 * Реестр продаж ${version}. Лицензия MIT.
 * В таблице: Расширения > Apps Script. Замените всё в файле Code.gs этим файлом целиком и сохраните.
 * Рядом два файла: «+» > HTML, имя extras, вставьте release/extras.html; и pages, вставьте release/pages.html.
 */
`;
}

/** The pages that are pasted beside the script, by the names they must have there. */
export async function pastedPages(): Promise<ReadonlyMap<string, string>> {
  const built = await buildPages({ lineLimit: LINE_LIMIT });
  return new Map(built.map(({ name, text }) => [`${name}.html`, text]));
}
