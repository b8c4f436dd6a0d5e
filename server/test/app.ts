import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { DataSource } from 'typeorm';
import type { ArgsOf, Endpoint, ReturnOf } from '#contract/endpoint';
import type { Problem } from '#contract/problem';
import { SOCKET_PATH } from '#contract/realtime';
import { requestOf } from '#contract/request';
import { AppModule } from '../src/app.module.js';
import type { Config } from '../src/config.js';
import { createApp } from '../src/create-app.js';
import { freshDatabase } from './database.js';
import { TestSocket } from './socket.js';

export interface TestApp {
  url: string;
  db: DataSource;
  config: Config;
  /** Calls as somebody who is not signed in. */
  anonymous: Caller;
  /** Calls as a member, over a session of their own. */
  as(memberId: number): Promise<Caller>;
  close(): Promise<void>;
}

/** A problem document as an answer to a call. */
export class ProblemAnswer extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.title} ${JSON.stringify(problem.errors ?? '')}`);
  }
}

/** One person at the API: the same endpoints as the client's, over real HTTP. */
export class Caller {
  constructor(
    readonly url: string,
    readonly token: string | null,
    readonly sessionId: number | null,
  ) {}

  /** @throws {ProblemAnswer} where the server answers with a problem */
  async call<E extends Endpoint>(endpoint: E, args: ArgsOf<E>): Promise<ReturnOf<E>> {
    const { address, ...init } = requestOf(endpoint, args);
    const response = await this.fetch(address, init);
    const answer: unknown = await response.json();
    if (!response.ok) throw new ProblemAnswer(answer as Problem);
    return answer as ReturnOf<E>;
  }

  /** The problem that a call is expected to end in. */
  async problem<E extends Endpoint>(endpoint: E, args: ArgsOf<E>): Promise<Problem> {
    const answer = await this.call(endpoint, args).catch((error: unknown) => error);
    if (answer instanceof ProblemAnswer) return answer.problem;
    throw new Error(`expected a problem, got ${JSON.stringify(answer)}`, { cause: answer });
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.url + path, { ...init, headers: { ...init.headers, ...this.headers() } });
  }

  /** A socket of this person's, connected. */
  async socket(): Promise<TestSocket> {
    const socket = io(this.url, { path: SOCKET_PATH, transports: ['websocket'], extraHeaders: this.headers(), forceNew: true, reconnectionDelay: 50 });
    return new TestSocket(socket).connected();
  }

  private headers(): Record<string, string> {
    return this.token ? { cookie: `session=${this.token}` } : {};
  }
}

/** A session as the sign-in would have made it. */
export async function aSession(db: DataSource, memberId: number): Promise<{ token: string; id: number }> {
  const token = randomBytes(32).toString('base64url');
  const [row]: { id: number }[] = await db.query(
    `insert into session (token_hash, member_id, expires_at) values ($1, $2, now() + interval '1 day') returning id`,
    [createHash('sha256').update(token).digest(), memberId],
  );
  return { token, id: row!.id };
}

/** The whole server on a database of its own (or a given one), listening on a free port of the loopback address. */
export async function startTestApp(overrides: Partial<Config> = {}): Promise<TestApp> {
  const database = overrides.databaseUrl ? { url: overrides.databaseUrl, drop: async () => undefined } : await freshDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'netzwerk-test-'));
  const config = {
    port: 0,
    host: '127.0.0.1',
    trustProxy: ['loopback'],
    publicUrl: 'http://netzwerk.example',
    databaseUrl: database.url,
    redisUrl: null,
    dataDir,
    smtpUrl: null,
    mailFrom: 'Netzwerk Daseinsvorsorge <netzwerk@example.org>',
    operator: { name: 'Testbetrieb', address: 'Testweg 1', email: 'test@example.org' },
    metrics: null,
    clientDir: null,
    ...overrides,
  } as Config;
  const app = await createApp(AppModule.with(config), config);
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as { port: number }).port}`;
  const db = app.get(DataSource);
  return {
    url,
    db,
    config,
    anonymous: new Caller(url, null, null),
    as: async (memberId) => {
      const { token, id } = await aSession(db, memberId);
      return new Caller(url, token, id);
    },
    close: async () => {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
