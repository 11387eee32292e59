import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildPages, buildParts, buildScript } from '../buildAddOn';
import type { BuiltFrom } from '../freshness';

/** The pasted file of the sources as they are. */
export const PASTED = 'build/pasted/Code.js';

const PACKAGE = 'package.json';
/** Longer lines make the editor of Apps Script slow. */
const LINE_LIMIT = 200;
/** Pages that would make the script too large to be loaded at every click; whoever pastes the script pastes them beside it. */
const BESIDE = 'import';
/** Where the data of a page goes; HtmlService reads the same tag in the pages that stand beside the script. */
const DATA = '<?!= data ?>';

/** Writes the pasted file where tests find it. */
export async function buildPasted(): Promise<BuiltFrom> {
  const { text, inputs } = await pastedFile();
  mkdirSync(dirname(PASTED), { recursive: true });
  writeFileSync(PASTED, text);
  return { inputs, outputs: [PASTED] };
}

/** The whole add-on as one text to paste into an empty Apps Script project, and what it was made from. */
export async function pastedFile(): Promise<{ readonly text: string; readonly inputs: readonly string[] }> {
  const pages = (await buildPages({ lineLimit: LINE_LIMIT })).filter(({ name }) => !name.startsWith(BESIDE));
  const inside = Object.fromEntries(pages.map(({ name, text }) => [name, text.split(DATA)]));
  const says = { IS_ADDON: 'false', IS_PASTED: 'true', PAGES: JSON.stringify(inside) };
  const script = await buildScript(says, { lineLimit: LINE_LIMIT });
  const inputs = [PACKAGE, ...script.inputs, ...pages.flatMap((page) => page.inputs)];
  return { text: heading(versionHere()) + script.text, inputs };
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
 *
 * Реестр продаж ${version}. Лицензия MIT.
 * В таблице: Расширения > Apps Script. Замените всё в файле Code.gs этим файлом целиком и сохраните.
 */
`;
}

/** The pages that are pasted beside the script, by the names they must have there. */
export async function pastedPages(): Promise<ReadonlyMap<string, string>> {
  const built = [...(await buildPages({ lineLimit: LINE_LIMIT })), ...(await buildParts({ lineLimit: LINE_LIMIT }))];
  return new Map(built.filter(({ name }) => name.startsWith(BESIDE)).map(({ name, text }) => [`${name}.html`, text]));
}
