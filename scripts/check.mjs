import { checkAll } from './checks.mjs';
import { setUp } from './setup.mjs';

/** Everything that must hold but the tests. */
setUp();
const failed = await checkAll();
if (failed.length > 0) {
  console.error(`Not in order: ${failed.join(', ')}.`);
  process.exit(1);
}
