import type { QueryOf } from '#contract/endpoint';
import type { listThreads } from '#contract/threads';
import { UNREAD_SOURCES } from '../topics/unread.js';

type Query = QueryOf<typeof listThreads>;

/** A table of candidates `t` with a condition. */
interface Source {
  from: string;
  where: string;
}

/** Something that only some threads have, as SQL. */
interface Choice {
  sources: Source[];
  /** Condition on a thread `t`. */
  fulfilled: string;
}

/** More than this are never all looked at. */
const FEW = 1500;

/**
 * Threads that have a row in a table: where they are few they are all looked at and sorted, where they are many the latest
 * are soon found among those of the network. On average that takes `limit` × all / theirs, so what is less is done.
 */
function having(table: 'thread_member' | 'thread_region' | 'thread_tag', which: string, limit: number): Choice {
  const theirs = `(select count(*) from (select from ${table} where ${which} limit ${FEW + 1}) looked_at)`;
  const all = '(select sum(threads) from topic_count)';
  const isFew = `(select theirs <= ${FEW} and theirs * theirs <= ${limit} * ${all} from ${theirs} counted (theirs))`;
  const fulfilled = `exists (select from ${table} chosen where chosen.thread_id = t.id and chosen.${which})`;
  return {
    fulfilled,
    sources: [
      { from: `(select thread_id from ${table} where ${which} limit ${FEW}) chosen join thread t on t.id = chosen.thread_id`, where: isFew },
      { from: 'thread t', where: `not ${isFew} and ${fulfilled}` },
    ],
  };
}

/** What a list is narrowed to that few threads may have, the rarest first. @param placeholder of a value */
export function choicesOf({ tag, region, filter }: Query, limit: number, placeholder: (value: unknown) => string): Choice[] {
  const choices: Choice[] = [];
  if (tag) choices.push(having('thread_tag', `tag_id = (select tag_id from tag_address where slug = ${placeholder(tag)})`, limit));
  if (filter === 'mine') choices.push(having('thread_member', 'member_id = reader.id', limit));
  if (region) choices.push(having('thread_region', `region_id = (select id from region where slug = ${placeholder(region)})`, limit));
  return choices;
}

/** All that the list can show are in one of these, and each is read from the newest activity on, or is short. */
export function sourcesOf(filter: Query['filter'], choices: Choice[]): Source[] {
  const [first, ...others] = choices;
  const sources = filter === 'unread' ? UNREAD_SOURCES : (first?.sources ?? [{ from: 'thread t', where: 'true' }]);
  const also = (filter === 'unread' ? choices : others).map(({ fulfilled }) => fulfilled);
  return sources.map(({ from, where }) => ({ from, where: [where, ...also].join(' and ') }));
}
