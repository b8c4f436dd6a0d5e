import type { Network } from './servers.js';

/** Lengthens a thread that has one post, past the API: so many posts in all, consistent with every count that is kept. */
export async function fillThread(network: Network, thread: number, posts: number): Promise<void> {
  await network.query(
    `insert into post (thread_id, number, change, author_id, path, markdown, html, created_at)
     select thread_id, n, change + n - 1, author_id, array[n], 'Text von Nummer ' || n || '.', '<p>Text von Nummer ' || n || '.</p>',
       created_at + n * interval '1 millisecond'
     from post, generate_series(2, $2) n where thread_id = $1 and number = 1`,
    [thread, posts],
  );
  await network.query(
    `update thread set change = change + $2 - 1, last_number = $2, posts = $2, last_post_at = (select max(created_at) from post where thread_id = $1)
     where id = $1`,
    [thread, posts],
  );
  await network.query('update thread_member set posts = $2 where thread_id = $1', [thread, posts]);
}
