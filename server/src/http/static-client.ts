import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import files from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const PAGE = 'index.html';
/** What the bundler names by its content never changes; anything else is asked for again each time and mostly answered 304. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/**
 * Serves the built client: its files, compressed beforehand where the build has done so, and its page for every other
 * address that a browser opens. Addresses of the API are never answered with the page.
 * @param folder where nothing has been built yet, nothing is served
 */
export async function serveClient(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(join(folder, PAGE))) return;
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(files as never, { root: folder, serve: false, preCompressed: true, cacheControl: false } as never);
  const known = namesIn(folder);
  fastify.get('/*', (request: FastifyRequest<{ Params: { '*': string } }>, reply: FastifyReply) => {
    const name = request.params['*'];
    if (known.has(name)) return send(reply, name);
    if (name === '' || (!isApi(name) && isPageWanted(request.headers.accept, name))) return send(reply, PAGE);
    return reply.callNotFound();
  });
}

/** Listed once: what comes with a request is compared with names and never becomes a path. */
function namesIn(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return new Set(names.filter((name) => !/\.(br|gz)$/.test(name)));
}

function send(reply: FastifyReply, name: string): FastifyReply {
  void reply.header('cache-control', name.startsWith('assets/') ? FOR_EVER : ASK_AGAIN);
  return reply.sendFile(name);
}

const isApi = (name: string) => name === 'api' || name.startsWith('api/');

/** A browser says that it wants a page. A program that takes anything gets one too, but not in place of a missing file. */
const isPageWanted = (accept = '*/*', name: string) =>
  accept.includes('text/html') || (accept.includes('*/*') && !/\.\w+$/.test(name));
