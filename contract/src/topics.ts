import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Id, IdText, line, Slug } from './primitives.js';

/** Threads with something unread are counted up to here, over all topics: beyond it, the latest so many. */
export const UNREAD_COUNTED = 100;

export const Topic = z.strictObject({
  id: Id,
  slug: Slug,
  name: z.string(),
  description: z.string(),
  /** Threads that the caller may see. */
  threads: z.number().int(),
  /** Threads among them with unread posts, as far as they are among the caller's latest 100; 0 for somebody who is not signed in. */
  unread: z.number().int(),
});
export type Topic = z.infer<typeof Topic>;

/** All topics in their order. */
export const listTopics = endpoint({ method: 'GET', path: '/topics', access: 'anyone', returns: z.strictObject({ topics: z.array(Topic) }) });

const Body = z.strictObject({ name: line(3, 80), description: line(0, 200) });
/** Adds a topic at the end of the list. */
export const addTopic = endpoint({ method: 'POST', path: '/admin/topics', access: 'administrator', body: Body, returns: z.strictObject({ id: Id, slug: Slug }) });
/** Renames a topic; its address stays. */
export const editTopic = endpoint({
  method: 'PUT',
  path: '/admin/topics/:id',
  access: 'administrator',
  params: z.strictObject({ id: IdText }),
  body: Body,
  returns: z.strictObject({}),
});
