/** One place for how tests run: TypeScript through swc, a fixed zone, no network. */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.[cm]?ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  globalSetup: '<rootDir>/test/globalSetup.ts',
  testEnvironment: 'node',
  // Every core: the whole stays below ten minutes on two of them.
  maxWorkers: '100%',
  // Nothing here is judged by time. This ends what would never end; waits for a browser end sooner, with what was waited for.
  testTimeout: 300_000,
};
