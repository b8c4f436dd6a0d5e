import { fileURLToPath } from 'node:url';

/** What the Jest suites of contract, server and client share: ESM, compiled by SWC, the contract read from its source. */
export const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // The contract by path and not by the condition `source`: some packages declare that one without shipping their sources.
  moduleNameMapper: {
    '^#contract/(.*)$': fileURLToPath(new URL('contract/src/$1.ts', import.meta.url)),
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          experimental: { keepImportAttributes: true },
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
