import { moveUnsaved } from '../composer/draft-storage.js';
import type { LiveThread } from '../live-thread.js';

/** A reply that was begun in a thread and is not saved yet goes on in the one that it was merged into, and answers the same post. */
export function carryOver(member: number, { id, state }: LiveThread, into: number): void {
  const there = (parent: number | null | undefined) =>
    parent == null ? null : (state.get().posts.get(parent)?.moved?.number ?? null);
  moveUnsaved(member, `thread-${id}`, `thread-${into}`, (content) => ({ ...content, parent: there(content.parent) }));
}
