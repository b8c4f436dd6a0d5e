import { build } from './build.mjs';

const BUILD_FAILED =
  'Das Programm ließ sich nicht bauen: Bitte führen Sie «npm ci» aus und versuchen Sie es noch einmal.';

// Libraries leave out what only helps developers.
process.env.NODE_ENV ??= 'production';
process.setSourceMapsEnabled(true);
try {
  await build(['server', 'client'], (line) => console.log(line));
} catch (error) {
  console.error(`${error.message}\n${BUILD_FAILED}`);
  process.exit(1);
}
// In this process, so that signals reach the server itself.
await import('../dist/server/src/main.js');
