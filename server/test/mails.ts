import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestApp } from './app.js';

export interface WrittenMail {
  /** Header fields and body as they would go over the wire. */
  raw: string;
  headers: Record<string, string>;
  text: string;
  /** The first link in the text. */
  link: string;
}

/** Mails that were written to files for an address so far, the oldest first. */
export async function mailsTo(app: TestApp, address: string): Promise<WrittenMail[]> {
  const folder = join(app.config.dataDir, 'outbox');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
  const mails = await Promise.all(names.map(async (name) => parse(await readFile(join(folder, name), 'latin1'))));
  return mails.filter(({ headers }) => headers.to?.includes(address));
}

/** The latest mail to an address, once there are `count` of them. */
export async function mailTo(app: TestApp, address: string, count = 1): Promise<WrittenMail> {
  for (;;) {
    const mails = await mailsTo(app, address);
    if (mails.length >= count) return mails.at(-1)!;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Once nothing is left to be done in the background. */
export async function jobsDone(app: TestApp): Promise<void> {
  for (;;) {
    const [{ jobs }]: [{ jobs: number }] = await app.db.query('select count(*) as jobs from graphile_worker.jobs');
    if (jobs === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** As far as our own plain mails need it. */
export function parse(raw: string): WrittenMail {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      decodeWords(line.slice(line.indexOf(':') + 2)),
    ]),
  );
  const text = decodeBody(raw.slice(end + 4), headers['content-transfer-encoding']);
  return { raw, headers, text, link: /https?:\/\/\S+/.exec(text)?.[0] ?? '' };
}

function decodeBody(body: string, encoding = '7bit'): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  return encoding === 'quoted-printable' ? quoted(body.replace(/=\r\n/g, '')) : Buffer.from(body, 'latin1').toString();
}

const quoted = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString();
const decodeWords = (value: string) =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString() : quoted(text.replaceAll('_', ' ')),
    );
