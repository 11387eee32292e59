import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from './docs/pages';

/** Writes the reference tables of docs/generated from the schema and the catalogue. */
const folder = join(__dirname, '..', 'docs', 'generated');
mkdirSync(folder, { recursive: true });
for (const [name, text] of generatedPages()) writeFileSync(join(folder, name), text);
