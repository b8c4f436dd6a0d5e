import server from '../../jest.config.mjs';

/** The suites of the server once more, on the official image of PostgreSQL. How the embedded one is started is left out. */
export default {
  ...server,
  rootDir: '../..',
  displayName: 'server on the image of PostgreSQL',
  testPathIgnorePatterns: ['<rootDir>/test/start\\.spec\\.ts$'],
  globalSetup: '<rootDir>/test/containers/global-setup.mjs',
  globalTeardown: '<rootDir>/test/containers/global-teardown.mjs',
};
