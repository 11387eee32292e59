import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './programs.mjs';
import { setUp } from './setup.mjs';

/** The workbench on a demo register, or on the workbook named: `npm start -- my.xlsx`. */
setUp();
// In this very process, so that Ctrl-C ends the program itself, in order, and not only its parent.
const program = join(root, 'build', 'sales-register.cjs');
process.chdir(root);
process.argv.splice(1, 1, program, 'serve');
await import(pathToFileURL(program).href);
