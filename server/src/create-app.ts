import { TextDecoder } from 'node:util';
import cookie from '@fastify/cookie';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from './config.js';
import { answerHealth } from './http/health.js';
import { requestId } from './http/request-id.js';
import { logRequests } from './http/request-log.js';
import { measureRequests } from './http/request-metrics.js';
import { ProblemError } from './http/problem-error.js';
import { isSameSite } from './http/same-site.js';
import { securityHeaders } from './http/security-headers.js';
import { serveClient } from './http/static-client.js';
import { answerUnreadable, answerUnroutable } from './http/unroutable.js';
import { nestLog } from './log/nest-log.js';
import { Metrics } from './metrics/metrics.js';
import { SocketAdapter } from './realtime/socket-adapter.js';

/** Time for a whole request to arrive: whoever sends it drop by drop is hung up on. */
const REQUEST_MS = 60_000;
/** A connection on which nothing moves is closed after once or twice so long, such as that of somebody who does not read the answer. */
const STANDSTILL_MS = 60_000;
/** Most bytes of a request's body. */
const BODY_LIMIT = 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The application around a root module: parsers, cookies, headers, cross-site check, sockets. It does not listen yet. */
export async function createApp(root: Type | DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const headers = securityHeaders(config);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_MS,
    connectionTimeout: STANDSTILL_MS,
    genReqId: requestId,
    trustProxy: config.trustProxy,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerUnroutable(headers) as never,
    clientErrorHandler: answerUnreadable,
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, { logger: nestLog, abortOnError: false });
  app.setGlobalPrefix('api');
  const fastify = adapter.getInstance();
  await app.register(cookie as never);

  fastify.removeAllContentTypeParsers();
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      void parse(request, utf8.decode(body as Buffer), done);
    } catch {
      done(new ProblemError(400, 'malformed', 'Die Anfrage ist kein gültiges UTF-8.'));
    }
  });
  // Nest registers its own parsers in init() unless these stand already.
  (adapter as unknown as { _isParserRegistered: boolean })._isParserRegistered = true;

  fastify.addHook('onRequest', async (request, reply) => {
    void reply.headers(headers).header('x-request-id', request.id);
    if (request.url.startsWith('/api')) void reply.header('cache-control', 'no-store');
    const writes = request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'OPTIONS';
    if (writes && !isSameSite(request.headers, config.publicUrl)) {
      throw new ProblemError(403, 'forbidden', 'Diese Anfrage kommt von einer fremden Seite und wurde abgewiesen.');
    }
  });
  logRequests(fastify);
  if (config.metrics !== null) measureRequests(fastify, app.get(Metrics));
  const sockets = new SocketAdapter(app, config);
  await sockets.connect();
  answerHealth(app, () => sockets.hasBus());
  if (config.clientDir !== null) await serveClient(app, config.clientDir);
  app.useWebSocketAdapter(sockets);
  // As soon as no more requests are taken: browsers come back at once, to another process or the next one.
  fastify.addHook('preClose', async () => sockets.hangUp());
  return app;
}
