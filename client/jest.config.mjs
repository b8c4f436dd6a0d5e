import { base } from '../jest.base.mjs';

export default {
  ...base,
  displayName: 'client',
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['<rootDir>/test/setup.mjs'],
  moduleNameMapper: {
    ...base.moduleNameMapper,
    '\\.(css|svg)$': '<rootDir>/test/empty.mjs',
    '^zod(/locales)?$': '<rootDir>/src/lib/zod-later.ts',
  },
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
};
