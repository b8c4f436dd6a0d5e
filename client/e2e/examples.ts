import { BRANDT } from './people.js';
import type { Network } from './servers.js';

/** What stands in the demo network and is wanted to show a page in all its states. */
export interface Examples {
  question: number;
  discussion: number;
  closed: number;
  public: number;
  /** A thread that the guest was admitted to. */
  admitted: number;
  /** A thread with a post that was edited, and the post's number. */
  edited: { thread: number; number: number };
  /** A thread in which Brandt has written, and her post's number. */
  own: { thread: number; number: number };
  brandt: number;
  invitation: string;
  reset: string;
  /** A solution in the middle of its life. */
  solution: number;
}

/** Finds the examples in the demo network, and closes one thread and makes an invitation where it has none. */
export async function findExamples(network: Network): Promise<Omit<Examples, 'invitation' | 'reset' | 'solution'>> {
  const one = async <T>(sql: string) => (await network.query<T>(sql))[0]!;
  const thread = async (where: string) =>
    (await one<{ id: number }>(`select id::int from thread where ${where} order by posts desc limit 1`)).id;
  const closed = await thread(`kind = 'discussion' and visibility = 'network'`);
  await network.query('update thread set closed = true, change = change + 1 where id = $1', [closed]);
  return {
    closed,
    question: await thread(`kind = 'question' and answers > 0 and title like 'Hausarztsitz%'`),
    discussion: await thread(`kind = 'discussion' and visibility = 'network' and not closed`),
    public: await thread(`visibility = 'public'`),
    admitted: await thread('id in (select thread_id from thread_guest)'),
    edited: await one(
      `select thread_id::int as thread, number from post where edited_at is not null and deleted_at is null limit 1`,
    ),
    own: await one(
      `select thread_id::int as thread, number from post join member on author_id = member.id join thread on thread.id = thread_id
       where member.email = '${BRANDT}' and deleted_at is null and not closed order by thread_id, number limit 1`,
    ),
    brandt: (await one<{ id: number }>(`select id::int from member where email = '${BRANDT}'`)).id,
  };
}
