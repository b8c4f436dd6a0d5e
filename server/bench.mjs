import { build } from './build.mjs';

process.env.NODE_ENV = 'production';
process.setSourceMapsEnabled(true);
try {
  await build(['server', 'client'], (line) => console.log(line));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await import('../dist/server/bench/bench.js');
