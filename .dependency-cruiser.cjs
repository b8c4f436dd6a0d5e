/** Who may import whom. Each rule says in its comment what it is there for. */

/** The server's domains: each may import those before it, never one after. */
const DOMAINS = ['auth', 'activity', 'members', 'regions', 'topics', 'review', 'threads', 'drafts', 'moderation', 'restructuring', 'solutions', 'solutions-export', 'curation', 'instance'];
/** The server's folders that know no domain. */
const TECHNICAL = ['config', 'log', 'metrics', 'database', 'http', 'realtime', 'jobs', 'mail', 'files'];

const anyOf = (names) => `(${names.join('|')})`;
const SPEC = '\\.spec\\.tsx?$';

const laterDomains = DOMAINS.slice(0, -1).map((domain, index) => ({
  name: `${domain}-imports-no-later-domain`,
  comment: 'What is more basic can be understood, tested and changed without what builds on it.',
  severity: 'error',
  from: { path: `^server/src/${domain}/`, pathNot: SPEC },
  to: { path: `^server/src/${anyOf(DOMAINS.slice(index + 1))}/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'server-and-client-meet-in-the-contract',
      comment: 'Either can be replaced while the contract stands.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/' },
    },
    {
      name: 'client-and-server-meet-in-the-contract',
      comment: 'Either can be replaced while the contract stands. Only the journeys start a real server.',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/e2e/' },
      to: { path: '^server/' },
    },
    {
      name: 'contract-knows-zod-only',
      comment: 'It runs in the browser and on the server alike.',
      severity: 'error',
      from: { path: '^contract/src/', pathNot: SPEC },
      to: { pathNot: ['^contract/src/', '^node_modules/zod/'] },
    },
    {
      name: 'technical-folders-know-no-domain',
      comment: 'What a domain needs of them it hands over; so they serve every domain alike.',
      severity: 'error',
      from: { path: `^server/src/${anyOf([...TECHNICAL.map((name) => `${name}/`), 'config\\.ts'])}`, pathNot: SPEC },
      to: { path: `^server/(src/${anyOf(DOMAINS)}|seed|load|bench|test)/` },
    },
    ...laterDomains,
    {
      name: 'server-runs-without-its-tests',
      comment: 'What only tests and the bench need is not shipped.',
      severity: 'error',
      from: { path: '^server/(src|seed|load)/', pathNot: SPEC },
      to: { path: '^server/(test|bench)/' },
    },
    {
      name: 'features-do-not-know-each-other',
      comment: 'The folder app puts them together; so each can be taken out.',
      severity: 'error',
      from: { path: '^client/src/features/([^/]+)/' },
      to: { path: '^client/src/features/', pathNot: '^client/src/features/$1/' },
    },
    {
      name: 'features-do-not-know-the-app',
      comment: 'app → features → ui, lib.',
      severity: 'error',
      from: { path: '^client/src/(features|ui|lib)/' },
      to: { path: '^client/src/(app/|main)' },
    },
    {
      name: 'ui-and-lib-know-no-feature',
      comment: 'app → features → ui, lib.',
      severity: 'error',
      from: { path: '^client/src/(ui|lib)/' },
      to: { path: '^client/src/features/' },
    },
    {
      name: 'lib-knows-no-ui',
      comment: 'Functions that need no screen.',
      severity: 'error',
      from: { path: '^client/src/lib/' },
      to: { path: '^client/src/ui/' },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere would pass every other rule.',
      severity: 'error',
      from: { path: '^(contract|server|client)/' },
      // Packages are the compiler's to find: some ship types only, some declare the condition `source` without sources.
      // What is built is not there yet in a fresh clone.
      to: { couldNotResolve: true, path: '^[.#]', pathNot: '^[./]+/dist/' },
    },
    {
      name: 'no-circle',
      comment: 'Files that need each other can only be understood together. Types are free to.',
      severity: 'error',
      from: { path: '^(contract|server|client)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shipped-code-needs-no-development-package',
      comment: 'Production runs without them.',
      severity: 'error',
      from: { path: '^(contract|server)/src/', pathNot: SPEC },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^data/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'node', 'import', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
    moduleSystems: ['es6', 'cjs'],
    skipAnalysisNotInRules: true,
  },
};
