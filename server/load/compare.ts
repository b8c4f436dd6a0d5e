import { getPostSource, PAGE_SIZE } from '#contract/posts';
import { getThreadPage } from '#contract/threads';
import type { Stored, Writer } from './send.js';

/**
 * Reads every text back through the API and compares it with what was sent: the text as it is stored, its author, and
 * for a thread its title and topic.
 * @param onRead after each text
 * @returns a German line for each difference
 */
export async function compare(stored: Stored[], readers: Writer[], onRead: () => void): Promise<string[]> {
  const differences = await Promise.all(
    readers.map(async (reader, turn) => {
      const found: string[] = [];
      for (const one of stored.filter((_, index) => index % readers.length === turn)) {
        found.push(...(await differencesOf(one, reader)));
        onRead();
      }
      return found;
    }),
  );
  return [...twice(stored), ...differences.flat()];
}

async function differencesOf(
  { contribution, thread, number, authorId, topicId }: Stored,
  { api }: Writer,
): Promise<string[]> {
  const place = `Text ${contribution.id} (Diskussion ${thread}, Beitrag ${number})`;
  const page = Math.ceil(number / PAGE_SIZE);
  const [source, { thread: head, posts }] = await Promise.all([
    api.call(getPostSource, { params: { thread: String(thread), number: String(number) } }),
    api.call(getThreadPage, { params: { thread: String(thread), page: String(page) } }),
  ]);
  const post = posts.find((one) => one.number === number);
  const found: string[] = [];
  if (source.text !== contribution.text) found.push(`${place}: Der Text ist ein anderer.`);
  if (!post || post.html === '' || post.author?.id !== authorId)
    found.push(`${place}: Der Beitrag fehlt auf seiner Seite oder ist von jemand anderem.`);
  if (topicId !== null && (head.title !== contribution.title || head.topic.id !== topicId))
    found.push(`${place}: Titel oder Themenfeld sind andere.`);
  return found;
}

/** Two texts in the same place would mean that one of them is lost. */
function twice(stored: Stored[]): string[] {
  const places = new Map<string, string>();
  return stored.flatMap(({ contribution, thread, number }) => {
    const place = `${thread}/${number}`;
    const other = places.get(place);
    places.set(place, contribution.id);
    return other === undefined ? [] : [`Text ${contribution.id} und Text ${other} stehen am selben Ort ${place}.`];
  });
}
