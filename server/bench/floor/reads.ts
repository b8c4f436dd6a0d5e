import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Cursor } from '../../src/threads/cursor.js';
import { ask } from './database.js';
import { LIST_STAMP, listOf, PAGE, PAGE_STAMP, ROWS } from './queries.js';

/** Any place: only that there is one shapes the query. */
const SOMEWHERE: Cursor = [false, 0, 1];
const LISTS = {
  unread: listOf({ filter: 'unread' }, null),
  topic: listOf({ topic: 'any' }, null),
  topicAfter: listOf({ topic: 'any' }, SOMEWHERE),
};
const JSON_TYPE = 'application/json; charset=utf-8';
type PageRequest = FastifyRequest<{ Params: { thread: string; page: string } }>;
type ListRequest = FastifyRequest<{ Querystring: { topic?: string; after?: string } }>;

/** The answers that ours gives, below `/cold` asked from the database each time, below `/warm` from memory after one small query. */
export function answerReads(app: FastifyInstance): void {
  app.get('/cold/threads/:thread/pages/:page', async (request: PageRequest, reply) => send(reply, await page(request)));
  app.get('/warm/threads/:thread/pages/:page', (request: PageRequest, reply) => warmPage(request, reply));
  app.get('/cold/threads', async (request: ListRequest, reply) => send(reply, await list(request)));
  app.get('/warm/threads', (request: ListRequest, reply) => warmList(request, reply));
}

const send = (reply: FastifyReply, body: string | Buffer) => reply.type(JSON_TYPE).send(body);

async function page({ headers, params }: PageRequest): Promise<string> {
  const [row] = await ask<{ body: string }>(PAGE, headers.cookie, [params.thread, params.page]);
  return row!.body;
}

const pages = new Map<string, Buffer>();

async function warmPage(request: PageRequest, reply: FastifyReply) {
  const { thread, page: number } = request.params;
  const [stamp] = await ask<{ change: number; names: number }>(PAGE_STAMP, request.headers.cookie, [thread]);
  const etag = `"${thread}-${number}-${stamp!.change}-${stamp!.names}"`;
  void reply.header('etag', etag);
  if (request.headers['if-none-match'] === etag) return reply.status(304).send();
  let body = pages.get(etag);
  if (!body) pages.set(etag, (body = Buffer.from(await page(request))));
  return send(reply, body);
}

interface Row {
  body: string;
  unread: number;
  firstUnread: number | null;
  pinned: boolean;
  moment: number;
  id: number;
}

async function list({ headers, query: { topic, after } }: ListRequest): Promise<string> {
  const rows = await rowsOf(headers.cookie, topic, after);
  const shown = rows.slice(0, ROWS);
  const last = shown.at(-1);
  const place = last && [topic !== undefined && last.pinned, last.moment, last.id];
  const next = rows.length > ROWS ? `"${Buffer.from(JSON.stringify(place)).toString('base64url')}"` : 'null';
  return `{"threads":[${shown.map(asRow).join()}],"next":${next}}`;
}

const asRow = ({ body, unread, firstUnread }: Row) =>
  `${body.slice(0, -1)}, "unread" : ${unread}, "firstUnread" : ${firstUnread}}`;

function rowsOf(cookie: string | undefined, topic?: string, after?: string): Promise<Row[]> {
  if (!topic) return ask(LISTS.unread, cookie, []);
  if (!after) return ask(LISTS.topic, cookie, [topic]);
  return ask(LISTS.topicAfter, cookie, [topic, ...(JSON.parse(Buffer.from(after, 'base64url').toString()) as Cursor)]);
}

const lists = new Map<string, Buffer>();

async function warmList(request: ListRequest, reply: FastifyReply) {
  const { topic } = request.query;
  const [stamp] = await ask<object>(LIST_STAMP, request.headers.cookie, [topic]);
  const etag = `"${hash('sha256', `${topic} ${Object.values(stamp!).join(' ')}`, 'base64url')}"`;
  void reply.header('etag', etag);
  if (request.headers['if-none-match'] === etag) return reply.status(304).send();
  let body = lists.get(etag);
  if (!body) lists.set(etag, (body = Buffer.from(await list(request))));
  return send(reply, body);
}
