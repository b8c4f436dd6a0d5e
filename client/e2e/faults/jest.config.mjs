import base from '../jest.config.mjs';

/** What breaks in operation, with real processes; takes minutes. */
export default {
  ...base,
  displayName: 'faults',
  globalSetup: '<rootDir>/../../../server/test/global-setup.mjs',
  globalTeardown: '<rootDir>/../../../server/test/global-teardown.mjs',
  testTimeout: 300_000,
};
