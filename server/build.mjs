import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const COMMON = ['package.json', 'package-lock.json', 'tsconfig.json', 'contract/src'];
/** What is built, what it is built of, and the file that shows that it was built. */
const parts = {
  server: {
    told: 'Der Server wird übersetzt',
    sources: [
      'server/src',
      'server/seed',
      'server/load',
      'server/openapi',
      'server/bench',
      'server/tsconfig.json',
      'server/tsconfig.build.json',
      'server/project.json',
    ],
    result: 'dist/server/src/main.js',
  },
  client: {
    told: 'Die Oberfläche wird gebaut',
    sources: [
      'client/src',
      'client/public',
      'client/index.html',
      'client/vite.config.ts',
      'client/tsconfig.json',
      'client/project.json',
      'server/compress.mjs',
    ],
    result: 'dist/client/index.html',
  },
};
/** People who wait hear of it this often. */
const STILL_AT_IT_MS = 10_000;

/** Every tool runs on the Node.js that was installed with the packages, whatever the machine has. */
export const toolEnv = {
  ...process.env,
  PATH: join(root, 'node_modules/.bin') + delimiter + (process.env.PATH ?? ''),
  NX_DAEMON: 'false',
  NX_TUI: 'false',
};

/**
 * Builds what has changed since it was last built.
 * @param {(keyof typeof parts)[]} names
 * @param {(line: string) => void} report
 * @throws with the output of the tool that failed
 */
export async function build(names, report) {
  await Promise.all(names.filter(isStale).map((name) => buildOne(name, report)));
}

/** Notes that a part is built of the sources as they are now. */
export function stamp(name) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile(name), fingerprint(name));
}

const stampFile = (name) => join(root, 'dist', `${name}.stamp`);
const isStale = (name) =>
  !existsSync(join(root, parts[name].result)) ||
  !existsSync(stampFile(name)) ||
  readFileSync(stampFile(name), 'utf8') !== fingerprint(name);

/** Path, size and time of every source: reading them all would cost more than it tells. */
function fingerprint(name) {
  const hash = createHash('sha256');
  for (const path of [...COMMON, ...parts[name].sources]) for (const line of describe(path)) hash.update(line);
  return hash.digest('hex');
}

function* describe(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat?.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) yield* describe(`${path}/${name}`);
  else if (stat) yield `${path} ${stat.size} ${stat.mtimeMs}\n`;
}

async function buildOne(name, report) {
  const { told } = parts[name];
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  report(`${told} …`);
  const timer = setInterval(() => report(`${told} … (seit ${seconds()})`), STILL_AT_IT_MS);
  try {
    await run(commandOf(name));
  } finally {
    clearInterval(timer);
  }
  stamp(name);
  report(`${told}: fertig nach ${seconds()}.`);
}

const commandOf = (name) => JSON.parse(readFileSync(join(root, name, 'project.json'), 'utf8')).targets.build.command;

/** Runs a command line and keeps its output for the case that it fails. */
function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd: root, env: toolEnv, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${output}\n${command}: Ende mit ${code}`)),
    );
  });
}
