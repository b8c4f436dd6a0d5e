import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const contract = fileURLToPath(new URL('../contract/src/', import.meta.url));
const server = process.env.DEV_SERVER ?? 'http://localhost:3000';

/** Of our own: what most pages need, and what lists of threads share with threads. */
const COMMON =
  /\/client\/src\/(lib\/|ui\/|[\w-]+\.ts$|app\/shell\.css|features\/threads\/(words|thread-tags|tags\/tag-links|outbox|member-outbox)\.)|\/contract\/src\/(actor|auth|curation-rules|drafts|endpoint|instance|members|policies|posts|primitives|problem|realtime|regions|request|threads|topics)\./;
/** Parts that bring a large library with them and are fetched by the pages that need them. */
const HEAVY =
  /ui\/(dialog|form-dialog|difference|newer-version|menu|tabs|new-password-field)\b|lib\/(socket|password-strength|zod-now)\b/;

/**
 * Few files instead of sixty: networks of public bodies often speak HTTP/1.1. Each group takes along what its modules
 * import, as far as no group above has it. The libraries apart from our own, since they change less often.
 */
const groups = [
  // Runs before the others are there; see `comesFirst`.
  { name: 'ahead', test: /client\/src\/ahead\./ },
  { name: 'libraries', test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack)\// },
  { name: 'common', test: (id: string) => COMMON.test(id) && !HEAVY.test(id) },
  { name: 'thread', test: /threads\/thread-page\./ },
  // What comes once something can be read.
  { name: 'live', test: /\/(app\/live|threads\/follow-stream|lib\/socket)\./ },
  { name: 'thread-extras', test: /features\/\w+\/thread-extras\./ },
  { name: 'writing', test: /threads\/composer\/(reply-composer|edit-form|text-editor)\./ },
];

/**
 * Has the script that asks ahead run as soon as it is there itself, and not only when the libraries are; and has the font
 * of most text fetched before the style sheet names it.
 */
const comesFirst: Plugin = {
  name: 'comes-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) => {
      const files = Object.values(bundle);
      const ahead = files.find((file) => file.type === 'chunk' && file.name === 'ahead')!;
      const text = files.find((file) => file.type === 'asset' && file.names.includes('fira-sans-400.woff2'))!;
      const script = { type: 'module', async: true, crossorigin: true, src: `/${ahead.fileName}` };
      const font = { rel: 'preload', as: 'font', crossorigin: true, fetchpriority: 'low', href: `/${text.fileName}` };
      return [
        { tag: 'script', attrs: script, injectTo: 'head-prepend' },
        { tag: 'link', attrs: font, injectTo: 'head' },
      ];
    },
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), comesFirst],
  // An alias and not the condition `source`: react-aria-components declares that condition too, without shipping its sources.
  resolve: {
    alias: [
      { find: /^#contract\/(.*)$/, replacement: `${contract}$1.ts` },
      { find: /^zod(\/locales)?$/, replacement: fileURLToPath(new URL('src/lib/zod-later.ts', import.meta.url)) },
    ],
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    modulePreload: { polyfill: false },
    // Fonts and images stay files, so that they are cached on their own and the policy for content needs no exception.
    assetsInlineLimit: 0,
    // The word lists for the strength of a password are one large file, fetched when a password is chosen.
    chunkSizeWarningLimit: 900,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { proxy: { '/api': { target: server, ws: true } } },
});
