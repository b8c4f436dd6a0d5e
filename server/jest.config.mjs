import { base } from '../jest.base.mjs';

export default {
  ...base,
  displayName: 'server',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{src,test,seed,load,openapi,bench}/**/*.spec.ts'],
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  testTimeout: 60_000,
  maxWorkers: 2,
};
