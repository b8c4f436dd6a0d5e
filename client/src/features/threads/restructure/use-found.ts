import { useQuery } from '@tanstack/react-query';
import { getThread, listSimilarThreads, type Thread } from '#contract/threads';
import { ask } from '../../../lib/ask.js';
import { count } from '../../../lib/format.js';

/** Fewest signs of a title that are looked for. */
const FEWEST = 3;
/** A number, or an address with one. */
const NUMBER = /^#?([1-9]\d{0,14})$|\/diskussionen\/([1-9]\d{0,14})/;

/** Threads for what was typed, as choices: the one with that number, or those with such a title. */
export function useFound(typed: string, without: number) {
  const [, plain, linked] = NUMBER.exec(typed) ?? [];
  const number = plain ?? linked;
  const looked = number !== undefined || typed.length >= FEWEST;
  const one = useQuery({ ...ask(getThread, { params: { thread: number ?? '1' } }), enabled: number !== undefined });
  const several = useQuery({
    ...ask(listSimilarThreads, { query: { title: typed } }),
    enabled: number === undefined && looked,
  });
  const { data, isFetching } = number === undefined ? several : one;
  const threads = !data || !looked ? [] : 'thread' in data ? [rowOf(data.thread)] : data.threads;
  const found = threads
    .filter(({ id }) => id !== without)
    .map(({ id, title, topicName, posts }) => ({
      value: String(id),
      label: title,
      description: `${topicName} · ${count(posts, 'Beitrag', 'Beiträge')}`,
    }));
  return { found, none: looked && found.length === 0 && !isFetching };
}

/** What was merged leads to what it was merged into, and is no place to move to. */
const rowOf = ({ id, title, topic, posts, mergedInto }: Thread) => ({
  id: mergedInto ?? id,
  title,
  topicName: topic.name,
  posts,
});
