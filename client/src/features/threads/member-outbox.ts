import { writePost } from '#contract/posts';
import { call } from '../../lib/call.js';
import { createOutbox, type Outbox, type Unsent } from './outbox.js';

const outboxes = new Map<number, Outbox>();

async function send({ key, thread, text, parent, mandateId }: Unsent): Promise<number> {
  const { number } = await call(writePost, {
    params: { thread: String(thread) },
    body: { key, text, parent, mandateId },
  });
  return number;
}

/** The outbox of a member; one for the whole page. */
export function outboxOf(memberId: number): Outbox {
  let outbox = outboxes.get(memberId);
  if (outbox === undefined) outboxes.set(memberId, (outbox = createOutbox(memberId, send)));
  return outbox;
}
