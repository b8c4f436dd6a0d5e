import { randomUUID } from 'node:crypto';
import type { Viewer } from '#contract/auth';
import { writePost } from '#contract/posts';
import { startThread } from '#contract/threads';
import type { Api } from './api.js';
import type { Contribution } from './contributions.js';
import { SimilarTitles } from './similar-titles.js';

/** A member who is signed in and writes. */
export interface Writer {
  api: Api;
  viewer: Viewer;
}
/** A text, and where it was stored. */
export interface Stored {
  contribution: Contribution;
  thread: number;
  number: number;
  authorId: number;
  /** Its topic, where it began a thread. */
  topicId: number | null;
}

/**
 * Sends the texts, in turn by each of the writers, all of them at once. A text whose title is new begins a thread; one
 * whose title resembles an earlier one is written into that thread.
 * @param onSent after each text
 */
export async function send(
  contributions: Contribution[],
  writers: Writer[],
  topicIds: number[],
  onSent: () => void,
): Promise<Stored[]> {
  const titles = new SimilarTitles();
  const begun = new Map<number, Promise<number>>();
  const queues: Promise<unknown>[] = writers.map(() => Promise.resolve());
  const stored = contributions.map((contribution, index) => {
    const writer = writers[index % writers.length]!;
    const group = titles.group(contribution.title);
    const thread = begun.get(group);
    const topicId = topicIds[group % topicIds.length]!;
    // A writer does one thing after the other; a text waits for an earlier one only, so the queues cannot block each other.
    const result = queues[index % writers.length]!.then(async () => {
      const written = thread
        ? await answer(writer, await thread, contribution, index)
        : await begin(writer, topicId, contribution);
      onSent();
      return written;
    });
    queues[index % writers.length] = result;
    if (!thread) begun.set(group, threadOf(result));
    return result;
  });
  return Promise.all(stored);
}

function threadOf(first: Promise<Stored>): Promise<number> {
  const thread = first.then((stored) => stored.thread);
  // Where the first text fails the run ends with its error, also if no other text waits for the thread.
  thread.catch(() => undefined);
  return thread;
}

async function begin({ api, viewer }: Writer, topicId: number, contribution: Contribution): Promise<Stored> {
  const { title, text } = contribution;
  const kind = title.endsWith('?') ? 'question' : 'discussion';
  const mandateId = viewer.mandates[0]?.id ?? null;
  const { thread } = await api.call(startThread, {
    body: { key: randomUUID(), kind, title, topicId, visibility: 'network', mandateId, text },
  });
  return { contribution, thread, number: 1, authorId: viewer.id, topicId };
}

async function answer(
  { api, viewer }: Writer,
  thread: number,
  contribution: Contribution,
  index: number,
): Promise<Stored> {
  // Some answer the first post, the others the thread as a whole; some speak for a region, the others for themselves.
  const parent = index % 2 === 0 ? 1 : null;
  const mandateId = index % 3 === 0 ? null : (viewer.mandates[0]?.id ?? null);
  const { number } = await api.call(writePost, {
    params: { thread: String(thread) },
    body: { key: randomUUID(), text: contribution.text, parent, mandateId },
  });
  return { contribution, thread, number, authorId: viewer.id, topicId: null };
}
