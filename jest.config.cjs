/** One place for how tests run: TypeScript through swc, a fixed zone, no network. */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.[cm]?ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  globalSetup: '<rootDir>/test/globalSetup.ts',
  setupFiles: ['<rootDir>/scripts/engine.cjs'],
  testEnvironment: 'node',
  testSequencer: '<rootDir>/test/longestFirst.cjs',
  // Tests run in a sandbox where each look at a global costs a call out of the engine: a third of what figures take. These
  // are handed to every module instead; a test that wants one of them otherwise would have to change it for itself.
  sandboxInjectedGlobals: [
    ...['Object', 'Array', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Math', 'Number', 'String', 'Boolean', 'Symbol', 'Date'],
    ...[
      'JSON',
      'RegExp',
      'Reflect',
      'Promise',
      'Intl',
      'Error',
      'Proxy',
      'structuredClone',
      'Uint8Array',
      'Int32Array',
    ],
    ...['Float64Array', 'DataView'],
  ],
  // Every core; more workers than that were tried, and gained nothing.
  maxWorkers: '100%',
  // What earlier files left behind is given back.
  workerIdleMemoryLimit: '1500MB',
  // Nothing here is judged by time. This ends what would never end; waits for a browser end sooner, with what was waited for.
  testTimeout: 300_000,
};
