import { base } from '../jest.base.mjs';

export default { ...base, displayName: 'contract', testEnvironment: 'node', testMatch: ['<rootDir>/src/**/*.spec.ts'] };
