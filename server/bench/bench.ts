import { readArguments } from './arguments.js';
import { run } from './run.js';

try {
  await run(readArguments(process.argv.slice(2), process.env.INIT_CWD ?? '.'), (line) => console.log(line));
  process.exit();
} catch (error) {
  console.error((error as Error).stack);
  process.exit(1);
}
