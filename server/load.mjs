import { build } from './build.mjs';

process.setSourceMapsEnabled(true);
try {
  await build(['server'], (line) => console.log(line));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await import('../dist/server/load/load.js');
