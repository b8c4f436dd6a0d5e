import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { docker, labels, sweep } from '../../../server/test/containers/engine.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Stays when the tests have ended, so that the next run builds only what has changed. */
const IMAGE = 'localhost/netzwerk-daseinsvorsorge:test';
const CONTEXT = [
  '.dockerignore',
  '.npmrc',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'docker',
  'contract',
  'server',
  'client',
];
/** Lines of a build that failed, which tell why. */
const LAST_WORDS = 30;

/** Builds the image of docker/Dockerfile as it is now. */
export default async function setup() {
  await sweep();
  const began = Date.now();
  const tar = spawn('tar', ['-c', ...CONTEXT], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  // In the machine's own network, so that npm reaches what it reaches on the machine.
  const stream = await docker.buildImage(tar.stdout, {
    t: IMAGE,
    dockerfile: 'docker/Dockerfile',
    networkmode: 'host',
  });
  await finished(stream);
  const { Size } = await docker.getImage(IMAGE).inspect();
  process.env.TEST_IMAGE = IMAGE;
  process.env.TEST_LABELS = JSON.stringify(labels);
  console.log(`\nImage built in ${Math.round((Date.now() - began) / 1000)} s: ${Math.round(Size / 1e6)} MB`);
}

function finished(stream) {
  return new Promise((resolve, reject) => {
    docker.modem.followProgress(stream, (error, events) => {
      const failure = error ?? events.find((event) => event.error)?.error;
      if (!failure) return resolve();
      const output = events
        .map((event) => event.stream ?? '')
        .join('')
        .trimEnd();
      reject(
        new Error(`${output.split('\n').slice(-LAST_WORDS).join('\n')}\nThe image could not be built: ${failure}`),
      );
    });
  });
}
