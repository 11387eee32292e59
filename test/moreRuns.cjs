const { configureGlobal } = require('fast-check');

/** In `npm run reliability` the laws that name no number of examples are tried on more as well. */
configureGlobal({ numRuns: 100 * Number(process.env.RELIABILITY ?? 1) });
