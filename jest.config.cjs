/** One place for how tests run: TypeScript through swc, a fixed zone, no network. */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.[cm]?ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  globalSetup: '<rootDir>/test/globalSetup.cjs',
  testEnvironment: 'node',
  // The machine that checks has two cores and nothing else to do.
  maxWorkers: '100%',
  // Making a workbook or opening a browser takes seconds on a busy machine; nothing here is judged by time.
  testTimeout: 60_000,
};
