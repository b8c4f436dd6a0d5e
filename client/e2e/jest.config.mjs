import { base } from '../../jest.base.mjs';

/** Journeys in a real browser against real server processes: built as for production, on a PostgreSQL of their own. */
export default {
  ...base,
  displayName: 'e2e',
  rootDir: '.',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/*.spec.ts'],
  globalSetup: '<rootDir>/../../server/test/global-setup.mjs',
  globalTeardown: '<rootDir>/../../server/test/global-teardown.mjs',
  testTimeout: 180_000,
  maxWorkers: 1,
};
