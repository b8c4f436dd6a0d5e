import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from '../start-error.js';
import { lastLine, makeCluster, NAME, readPassword } from './cluster.js';
import { findPlace, type Place } from './place.js';
import { endPostmaster, findPostmaster, freePort, markLog, readLog, spawnPostmaster } from './postmaster.js';
import { hasRoom, noRoom } from './room.js';

export interface EmbeddedOptions {
  /** The data go to `postgres` in this folder. */
  dataDir: string;
  /** Told in German what takes long. */
  report?: (line: string) => void;
  /** Called when PostgreSQL has ended and cannot be started again. */
  onLost?: (error: unknown) => void;
  /** Faster, but a crash of the machine may ruin the data: for tests. */
  unsafe?: boolean;
}

/** Any number: it stands for "this server uses these data". */
const IN_USE = 7_254_301;
/** The connection of a server that was just killed may linger for a moment. */
const LINGER_MS = 3_000;
/** After a crash PostgreSQL first reads again what was written last; this long nobody should doubt that. */
const PATIENCE_MS = 300_000;
const STARTS = 3;
/** How often it is looked whether there is room again. */
const LOOK_FOR_ROOM_MS = 1_000;

/** Starts the embedded PostgreSQL on the data of a folder, which are made when they are not there yet. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const place = findPlace(options.dataDir);
  await makeCluster(place);
  const server = new EmbeddedPostgres(place, options);
  await server.run();
  return server;
}

/**
 * A running PostgreSQL that belongs to this process. A connection with an advisory lock is kept for as long as it is
 * used: it tells a PostgreSQL that a living server uses from one that a killed server has left behind.
 */
export class EmbeddedPostgres {
  #child: ChildProcess | null = null;
  #keeper: pg.Client | null = null;
  #port = 0;
  #stopping = false;
  /** Where its log of the latest start begins. */
  #mark = 0;

  constructor(
    private readonly place: Place,
    private readonly options: EmbeddedOptions,
  ) {}

  /** Folder of data and log. */
  get folder(): string {
    return this.place.folder;
  }

  /** Connection string of the database. */
  get url(): string {
    return this.#urlOf(NAME);
  }

  /** Brings PostgreSQL up, and up again whenever it ends unasked. */
  async run(): Promise<void> {
    this.#port ||= await freePort();
    const keeper = await this.#claim();
    this.#keeper = keeper;
    if ((await keeper.query('select from pg_database where datname = $1', [NAME])).rowCount === 0)
      await keeper.query(`create database ${NAME}`);
    keeper.once('end', () => void this.#recover());
  }

  /** Ends PostgreSQL; takes a second at most, as a rule. */
  async stop(): Promise<void> {
    if (this.#stopping) return;
    this.#stopping = true;
    process.off('exit', this.#endWithUs);
    // PostgreSQL ends this connection itself: until then nobody else may take the data.
    if (this.#child?.pid) await endPostmaster(this.place.cluster, this.#child.pid);
    await this.#keeper?.end().catch(() => undefined);
  }

  async #recover(): Promise<void> {
    if (this.#stopping) return;
    this.options.report?.('PostgreSQL hat sich unerwartet beendet und wird wieder gestartet.');
    for (let left = STARTS; !this.#stopping; left -= 1) {
      const error = await this.run().then(
        () => null,
        (reason: unknown) => reason ?? 'unknown',
      );
      if (error === null) return;
      if (!hasRoom(this.folder)) await this.#untilRoom();
      else if (left <= 1) return this.options.onLost?.(error);
    }
  }

  async #untilRoom(): Promise<void> {
    this.options.report?.(`${noRoom(this.folder)} Sobald wieder Platz ist, geht es von selbst weiter.`);
    while (!this.#stopping && !hasRoom(this.folder)) await sleep(LOOK_FOR_ROOM_MS);
  }

  /** A connection to our own PostgreSQL, with the lock. */
  async #claim(): Promise<pg.Client> {
    for (let left = STARTS; ;) {
      const running = findPostmaster(this.place.cluster);
      if (!running) await this.#start();
      else {
        const client = await this.#connect(running.port);
        if (!client && --left === 0) throw this.#complaint();
        if (!client) continue;
        await this.#lockOrThrow(client);
        if (running.pid === this.#child?.pid) return client;
        // Left behind by a server that was killed: ended, so that ours is a child with the settings of today.
        await Promise.all([endPostmaster(this.place.cluster, running.pid), client.end().catch(() => undefined)]);
      }
    }
  }

  async #lockOrThrow(client: pg.Client): Promise<void> {
    for (const until = Date.now() + LINGER_MS; Date.now() < until; await sleep(100)) {
      const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [IN_USE]);
      if (rows[0]?.mine) return;
    }
    await client.end();
    throw new StartError(
      `Auf den Daten in ${this.place.folder} läuft schon ein Server: Bitte beenden Sie ihn, oder wählen Sie mit DATA_DIR einen anderen Ordner.`,
    );
  }

  /** Starts the process and waits until it has said in its file that it is there. Another server may be faster. */
  async #start(): Promise<void> {
    for (let left = STARTS; ; left--) {
      this.#mark = markLog(this.place.folder);
      const child = spawnPostmaster(this.place, this.#port, this.options.unsafe ?? false);
      let ended = false;
      child.once('exit', () => (ended = true)).once('error', () => (ended = true));
      while (!ended && !findPostmaster(this.place.cluster)) await sleep(20);
      if (!ended) return this.#adopt(child);
      if (findPostmaster(this.place.cluster)) return;
      if (left === 1) throw this.#complaint();
      // Somebody may have taken the port in the meantime.
      if (!this.#keeper) this.#port = await freePort();
    }
  }

  #complaint(): StartError {
    if (!hasRoom(this.folder)) return new StartError(noRoom(this.folder));
    return new StartError(`PostgreSQL startet nicht: ${lastLine(readLog(this.folder, this.#mark))}`);
  }

  #adopt(child: ChildProcess): void {
    this.#child = child;
    process.off('exit', this.#endWithUs);
    process.once('exit', this.#endWithUs);
  }

  readonly #endWithUs = () => this.#child?.exitCode === null && this.#child.kill('SIGINT');

  /** @returns `null` when that PostgreSQL has ended before it was ready */
  async #connect(port: number): Promise<pg.Client | null> {
    const began = Date.now();
    let told = false;
    while (findPostmaster(this.place.cluster)?.port === port) {
      const client = new pg.Client(this.#urlOf('postgres', port));
      client.on('error', () => undefined);
      const error = await client.connect().then(
        () => null,
        (reason: { code?: string; message: string }) => reason,
      );
      if (!error) return client;
      if (!isPassing(error.code) || Date.now() - began > PATIENCE_MS)
        throw new StartError(`Die Datenbank in ${this.place.folder} nimmt keine Verbindung an: ${error.message}`);
      if (!told && Date.now() - began > LINGER_MS)
        this.options.report?.('PostgreSQL stellt nach einem unerwarteten Ende den letzten Stand wieder her …');
      told ||= Date.now() - began > LINGER_MS;
      await sleep(50);
    }
    return null;
  }

  #urlOf(database: string, port = this.#port): string {
    return `postgresql://${NAME}:${readPassword(this.place.cluster)}@127.0.0.1:${port}/${database}`;
  }
}

/** Refused, cut, starting up or shutting down: it passes. */
const isPassing = (code: string | undefined) => code === undefined || /^(ECONN|EPIPE|57P0)/.test(code);
