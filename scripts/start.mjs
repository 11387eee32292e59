import { run, setUp } from './setup.mjs';

/** The workbench on a demo register, or on the workbook named: `npm start -- my.xlsx`. */
setUp();
process.exit(run('node', ['build/sales-register.cjs', 'serve', ...process.argv.slice(2)]));
