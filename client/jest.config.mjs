import { base } from '../jest.base.mjs';

export default {
  ...base,
  displayName: 'client',
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['<rootDir>/test/setup.mjs'],
  moduleNameMapper: { ...base.moduleNameMapper, '\\.(css|svg)$': '<rootDir>/test/empty.mjs' },
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
};
