import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { LOG_FORMATS, LOG_LEVELS } from './log/log.js';
import { misspelt } from './misspelt.js';
import { StartError } from './start-error.js';

/** Settings of one server process; read from the environment by `readConfig`. */
export abstract class Config {
  port!: number;
  /** Address of the network card to listen on. */
  host!: string;
  /** Where people reach the instance, without a slash at the end. */
  publicUrl!: string;
  /** Reverse proxies whose word about a visitor's address is believed: addresses, networks, or `loopback`. */
  trustProxy!: string[];
  databaseUrl!: string;
  redisUrl!: string | null;
  /** Folder for everything that is not in the database. */
  dataDir!: string;
  smtpUrl!: string | null;
  /** Sender of all mails. */
  mailFrom!: string;
  /** Who answers for this instance, for the imprint. */
  operator!: { name: string; address: string; email: string };
  /** Where the metrics are to be read, apart from everything that the public reaches; `null` where nobody reads them. */
  metrics!: { port: number; host: string } | null;
  /** Folder of the built client, or `null` where the server does not serve it (tests). */
  clientDir!: string | null;
}

/** What the environment says: without `DATABASE_URL` the embedded PostgreSQL is to be started first. */
export type Settings = Omit<Config, 'databaseUrl'> & { databaseUrl: string | null };

const url = (protocols: string[], example: string) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `keine Adresse wie ${example}`,
    );
const isPlain = (value: string) => !URL.canParse(value) || (!/[?#]/.test(value) && new URL(value).pathname === '/');
const isNetwork = (value: string) =>
  /^(loopback|linklocal|uniquelocal)$/.test(value) || isIP(value.replace(/\/\d{1,3}$/, '')) > 0;

const aPort = z
  .string()
  .regex(/^\d{1,5}$/, 'keine Zahl von 1 bis 65535')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65535, 'keine Zahl von 1 bis 65535');
const aHost = z
  .string()
  .refine((value) => value === 'localhost' || isIP(value) > 0, 'keine IP-Adresse wie 127.0.0.1 oder 0.0.0.0')
  .transform((value) => (value === 'localhost' ? '127.0.0.1' : value));
const oneOf = (words: readonly string[]) => z.enum(words, `keines der Wörter ${words.join(', ')}`).optional();

/** Every setting, with the reason why a value is refused. docs/operations.md describes them. */
const Environment = z.object({
  PORT: aPort.default(3000),
  HOST: aHost.default('127.0.0.1'),
  PUBLIC_URL: url(['http:', 'https:'], 'https://netzwerk.example.de')
    .refine(isPlain, 'keine Adresse ohne Pfad wie https://netzwerk.example.de')
    .optional(),
  TRUST_PROXY: z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(isNetwork), 'keine Liste von Adressen wie 127.0.0.1,10.0.0.0/8')
    .default(['loopback']),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgresql://name:kennwort@rechner:5432/datenbank').optional(),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://rechner:6379').optional(),
  DATA_DIR: z
    .string()
    .refine((value) => !value.includes('\0'), 'kein Ordner')
    .optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://name:kennwort@rechner:587').optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>"\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'kein Absender wie Netzwerk <netzwerk@example.de>',
    )
    .default('Netzwerk Daseinsvorsorge <netzwerk@localhost>'),
  OPERATOR_NAME: z.string().default(''),
  OPERATOR_ADDRESS: z.string().default(''),
  OPERATOR_EMAIL: z.email('keine E-Mail-Adresse').default(''),
  // The log reads these two itself: it is needed before anything has been checked.
  LOG_FORMAT: oneOf(LOG_FORMATS),
  LOG_LEVEL: oneOf(LOG_LEVELS),
  METRICS_PORT: aPort.optional(),
  METRICS_HOST: aHost.default('127.0.0.1'),
});

/**
 * Reads and checks the settings. An empty one counts as absent.
 * @throws StartError naming a setting that is malformed or looks misspelt
 */
export function readConfig(env: NodeJS.ProcessEnv, root = findRoot()): Settings {
  const names = Object.keys(Environment.shape);
  const typo = misspelt(Object.keys(env), names);
  if (typo) throw new StartError(typo);
  const { data, error } = Environment.safeParse(
    Object.fromEntries(names.map((name) => [name, env[name]?.trim() || undefined])),
  );
  if (error) throw new StartError(complaint(error.issues[0]!));
  return {
    port: data.PORT,
    host: data.HOST,
    publicUrl: new URL(data.PUBLIC_URL ?? `http://localhost:${data.PORT}`).origin,
    trustProxy: data.TRUST_PROXY,
    databaseUrl: data.DATABASE_URL ?? null,
    redisUrl: data.REDIS_URL ?? null,
    dataDir: resolve(data.DATA_DIR ?? join(root, 'data')),
    smtpUrl: data.SMTP_URL ?? null,
    mailFrom: data.MAIL_FROM,
    operator: { name: data.OPERATOR_NAME, address: data.OPERATOR_ADDRESS, email: data.OPERATOR_EMAIL },
    metrics: data.METRICS_PORT === undefined ? null : { port: data.METRICS_PORT, host: data.METRICS_HOST },
    clientDir: join(root, 'dist/client'),
  };
}

// The value is not repeated: it may hold a password.
const complaint = ({ path, message }: z.core.$ZodIssue) => `Die Einstellung ${String(path[0])} ist ${message}.`;

/** The folder of package.json, from the source as well as from what was built of it. */
export function findRoot(folder = import.meta.dirname): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}
