import concurrently from 'concurrently';
import { build, root, toolEnv } from './build.mjs';

const PAGE = 'http://localhost:5173';
const port = process.env.PORT ?? '3000';

// Something to start with: from here on the compiler watches.
await build(['server'], console.log);
const { readConfig } = await import('../dist/server/src/config.js');
const { startEmbedded } = await import('../dist/server/src/database/embedded.js');

// PostgreSQL outlives the restarts of the server, so that these take no time.
const { databaseUrl, dataDir } = readConfig(process.env);
const postgres = databaseUrl ? null : await startEmbedded({ dataDir, report: console.log });

const env = {
  ...toolEnv,
  PUBLIC_URL: process.env.PUBLIC_URL ?? PAGE,
  DATABASE_URL: databaseUrl ?? postgres.url,
  DEV_SERVER: `http://127.0.0.1:${port}`,
};
const command = (name, line) => ({ name, command: line, env, cwd: root });
const given = process.argv.slice(2).join(' ');
const { result } = concurrently(
  [
    command('tsc', 'tsc -p server/tsconfig.build.json --watch --preserveWatchOutput'),
    command('server', `node --enable-source-maps --watch --watch-preserve-output dist/server/src/main.js ${given}`),
    command('client', 'vite client --strictPort'),
  ],
  { prefixColors: ['gray', 'blue', 'green'], killOthersOn: ['failure', 'success'] },
);
await result.catch(() => undefined);
await postgres?.stop();
