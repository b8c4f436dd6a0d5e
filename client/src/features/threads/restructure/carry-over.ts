import { moveUnsaved } from '../composer/draft-storage.js';
import type { LiveThread } from '../live-thread.js';
import { outboxOf } from '../member-outbox.js';

/**
 * What this browser keeps for a thread that was merged goes on in the other one: a reply that was begun, and posts that
 * were not sent. Those wait there until they are sent again: others may read along.
 */
export function carryOver(member: number, { id, state }: LiveThread, into: number): void {
  const parentThere = (parent: number | null) =>
    parent === null ? null : (state.get().posts.get(parent)?.moved?.number ?? null);
  moveUnsaved(member, `thread-${id}`, `thread-${into}`, (content) => ({
    ...content,
    parent: parentThere(content.parent ?? null),
  }));
  outboxOf(member).redirect(id, (item) => ({
    ...item,
    thread: into,
    parent: parentThere(item.parent),
    problem:
      'Die Diskussion, für die Sie das geschrieben haben, ist jetzt ein Teil von dieser. Bitte senden Sie es hier noch einmal.',
  }));
}
