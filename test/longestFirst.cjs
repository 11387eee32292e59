const { createRequire } = require('node:module');
const { relative, sep } = require('node:path');

// Jest's own order comes with Jest, not by a package of ours.
const { default: JestOrder } = createRequire(require.resolve('jest'))('@jest/test-sequencer');

/** Parts of the tests by how long their files take, the longest first; what is named by none is short. */
const LONG = ['pages', 'local/workbench', 'local/warehouse', 'bundle', 'paper', 'realData', 'scripts', 'reliability'];

/**
 * The long files first, so that all workers end at nearly the same time. Jest knows how long a file took the last time; on
 * a machine that has never run the tests it knows only how long its text is.
 */
module.exports = class extends JestOrder {
  sort(tests) {
    const rank = ({ path, context }) => {
      const name = relative(context.config.rootDir, path).split(sep).join('/');
      const found = LONG.findIndex((part) => name.startsWith(`test/${part}/`));
      return found < 0 ? LONG.length : found;
    };
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
};
