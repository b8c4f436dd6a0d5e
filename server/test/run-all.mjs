import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, stamp, toolEnv } from '../build.mjs';

/** Folders of suites; those that take long run only when they are asked for. */
const SUITES = ['contract', 'server', 'client', 'client/e2e'];
const asked = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'netzwerk-reports-'));
const total = { passed: 0, failed: 0 };

/** Runs a command with its output in view. @returns whether it succeeded */
function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, env: toolEnv, stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0;
}

/** One of the steps for all projects; counts as one test. */
function step(target) {
  console.log(`\n== ${target}`);
  const passed = run('nx', ['run-many', '-t', target, '--outputStyle=static']);
  add(target, { passed: Number(passed), failed: Number(!passed) });
  return passed;
}

/** The tests of one folder, counted by Jest itself. */
function suite(folder) {
  const config = join(folder, 'jest.config.mjs');
  if (!existsSync(join(root, config))) return;
  console.log(`\n== ${folder}`);
  const report = join(reports, `${folder.replaceAll('/', '-')}.json`);
  const jest = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '-c',
    config,
  ];
  const passed = run('node', [...jest, '--passWithNoTests', '--json', `--outputFile=${report}`]);
  add(folder, countsOf(report, passed));
}

/** A suite that could not even be loaded counts as a failed test, and so does a run that failed without naming one. */
function countsOf(report, passed) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = counts;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: passed ? failed : Math.max(failed, 1), skipped: numPendingTests };
}

const lines = [];
function add(name, { passed, failed, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  lines.push(`${name}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}

if (asked.length === 0) for (const target of ['lint', 'typecheck']) step(target);
// The tests of the server and the journeys run what was built.
const built = step('build');
if (built) for (const name of ['server', 'client']) stamp(name);
const before = { ...total };
for (const folder of asked.length > 0 ? asked : SUITES)
  if (built || folder === 'contract' || folder === 'client') suite(folder);
if (total.passed + total.failed === before.passed + before.failed) add('no test ran', { passed: 0, failed: 1 });

rmSync(reports, { recursive: true });
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
