import { base } from '../../../jest.base.mjs';

/** Our own image in containers, with the official ones of PostgreSQL and Redis: needs a container engine. */
export default {
  ...base,
  displayName: 'containers',
  rootDir: '.',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/*.spec.ts'],
  globalSetup: '<rootDir>/global-setup.mjs',
  globalTeardown: '<rootDir>/../../../server/test/containers/global-teardown.mjs',
  testTimeout: 300_000,
  maxWorkers: 1,
  verbose: true,
  // After a test that failed somebody may still be trying to reach a server that is gone.
  forceExit: true,
};
