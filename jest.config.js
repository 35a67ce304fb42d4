/** Tests run as ES modules on Node's own loader; swc only strips the types (decision 0003). */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/start-run.ts',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/client/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2024',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testTimeout: 30_000,
  // Modules of a finished suite stay in memory; in one process all suites together take more than it may have.
  maxWorkers: 2,
  workerIdleMemoryLimit: '2GB',
}
