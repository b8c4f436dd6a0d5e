import { ProblemAnswer } from './api.js';
import { readOptions } from './arguments.js';
import { LoadError } from './load-error.js';
import { run } from './run.js';

try {
  const { differences } = await run(readOptions(process.argv.slice(2), process.env), process.stdout);
  process.exitCode = differences.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof LoadError || error instanceof ProblemAnswer ? error.message : error);
  process.exitCode = 1;
}
