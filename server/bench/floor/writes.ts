import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Server } from 'socket.io';
import { SOCKET_PATH } from '#contract/realtime';
import { ask } from './database.js';
import { REPLY } from './queries.js';

type WriteRequest = FastifyRequest<{
  Params: { thread: string };
  Body: { key: string; text: string; mandateId: number | null };
}>;
/** What ours has sent about a new post: the floor sends as much. */
interface Payload {
  thread: object;
  posts: [object];
}

/**
 * `/posts` writes a post and broadcasts it; `/bare` only broadcasts, from the same kind of request.
 * @param payload a message that ours has sent
 */
export function answerWrites(app: FastifyInstance, payload: Payload): void {
  const io = new Server(app.server, { path: SOCKET_PATH, serveClient: false });
  io.on('connection', (socket) => {
    socket.on('watch', ({ thread }: { thread: number }, answer: (ack: object) => void) => {
      void socket.join(String(thread));
      answer({ ok: {} });
    });
  });
  const broadcast = (thread: string, number: number, change: number, text: string) => {
    const posts = [{ ...payload.posts[0], number, change, html: `<p>${text}</p>` }];
    io.to(thread).emit('changes', {
      thread: { ...payload.thread, change, lastNumber: number },
      from: change - 1,
      to: change,
      posts,
    });
  };
  app.post('/threads/:thread/posts', async ({ headers, params: { thread }, body }: WriteRequest) => {
    const { key, text, mandateId } = body;
    const request = hash('sha256', JSON.stringify(body), 'buffer');
    const [written] = await ask<{ number: number; change: number }>(REPLY, headers.cookie, [
      thread,
      key,
      request,
      text,
      mandateId,
    ]);
    broadcast(thread, written!.number, written!.change, text);
    return written;
  });
  let count = 0;
  app.post('/bare/threads/:thread/posts', async ({ params: { thread }, body: { text } }: WriteRequest) => {
    count += 1;
    broadcast(thread, count, count, text);
    return { number: count, change: count };
  });
}
