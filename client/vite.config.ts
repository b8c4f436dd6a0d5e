import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const contract = fileURLToPath(new URL('../contract/src/', import.meta.url));
const server = process.env.DEV_SERVER ?? 'http://localhost:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  // An alias and not the condition `source`: react-aria-components declares that condition too, without shipping its sources.
  resolve: { alias: [{ find: /^#contract\/(.*)$/, replacement: `${contract}$1.ts` }] },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    modulePreload: { polyfill: false },
    // Fonts and images stay files, so that they are cached on their own and the policy for content needs no exception.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': { target: server, ws: true } } },
});
