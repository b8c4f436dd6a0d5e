import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import { canMarkAnswer } from '#contract/policies';
import { startThread } from '#contract/threads';
import { isPassword } from '../src/auth/password-hash.js';
import { dataSourceOptions } from '../src/database/data-source.js';
import { findTopics } from '../src/topics/topics.queries.js';
import { freshDatabase, type TestDatabase } from '../test/database.js';
import { inBerlin } from './clock.js';
import { content } from './content.js';
import { people, type PersonKey } from './people.js';
import { type RegionKey, regions } from './regions.js';
import { DEMO_PASSWORD, demoAccounts, seedDemo } from './seed.js';

const REGIONS_FILE = fileURLToPath(new URL('../../../shared/data/regions.tsv', import.meta.url));

describe('the demo network', () => {
  let database: TestDatabase;
  let db: DataSource;
  const lines: string[] = [];
  const rows = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> => db.query(sql, parameters);
  const number = async (sql: string) => (await rows<{ n: number }>(`select (${sql}) as n`))[0]!.n;

  beforeAll(async () => {
    database = await freshDatabase();
    db = await new DataSource(dataSourceOptions(database.url)).initialize();
    await seedDemo(db, (line) => lines.push(line));
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  it('is as large as a network in use', async () => {
    expect(await number('select count(*) from topic')).toBe(13);
    expect(await number('select count(*) from topic where exists (select from thread where topic_id = topic.id)')).toBe(
      13,
    );
    expect(await number('select count(*) from region')).toBe(13);
    expect(await number("select count(*) from member where kind = 'member'")).toBeGreaterThanOrEqual(30);
    expect(await number('select count(*) from thread')).toBeGreaterThanOrEqual(40);
    expect(await number('select count(*) from post')).toBeGreaterThanOrEqual(300);
    expect(await number('select demo::int from network')).toBe(1);
    expect(lines.length).toBeGreaterThan(1);
  });

  it('shows regions of the network only, none that was just a model region', async () => {
    if (!existsSync(REGIONS_FILE)) {
      console.warn(`Not checked: the list of regions is not at ${REGIONS_FILE}.`);
      return;
    }
    const listed = readFileSync(REGIONS_FILE, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
    const members = listed.filter(([evidence]) => evidence !== 'C').map(([, name]) => name!);
    const seeded = (await rows<{ name: string }>('select name from region')).map(({ name }) => name);
    expect(seeded.toSorted()).toEqual(members.toSorted());
    const key = ([, , , , ars]: string[]) => ars!.replace('*', '');
    const keys = await rows<{ name: string; ars: string }>(
      'select r.name, k.ars from region r join region_key k on k.region_id = r.id',
    );
    for (const { name, ars } of keys) expect(key(listed.find((line) => line[1] === name)!)).toBe(ars);
  });

  it('has happened already, in order, and mostly in office hours', async () => {
    const posts = await rows<{ thread_id: number; number: number; created_at: Date }>(
      'select thread_id, number, created_at from post order by 1, 2',
    );
    for (const [index, post] of posts.entries()) {
      const before = posts[index - 1];
      if (before?.thread_id === post.thread_id)
        expect(post.created_at.getTime()).toBeGreaterThan(before.created_at.getTime());
    }
    const latest = 'select greatest(max(created_at), max(edited_at), max(deleted_at)) from post';
    expect(await number(`select ((${latest}) < now())::int`)).toBe(1);
    expect(await number('select count(*) from post where edited_at <= created_at or deleted_at <= created_at')).toBe(0);
    const atWork = posts.filter(({ created_at }) => {
      const { weekday, hour } = inBerlin(created_at.getTime());
      return weekday >= 1 && weekday <= 5 && hour >= 7 && hour < 18;
    });
    // The first post of a thread counts as well: it is moved into office hours like all others.
    expect(atWork.length / posts.length).toBeGreaterThan(0.85);
  });

  it('counts in its threads what the posts say', async () => {
    const recounted = await rows(`
      select t.id from thread t
      left join lateral (
        select max(number) as last_number, count(*) filter (where deleted_at is null) as posts,
          count(*) filter (where answer and deleted_at is null) as answers,
          count(distinct region_id) filter (where deleted_at is null) as regions,
          max(created_at) as last_post_at, max(change) as change
        from post where thread_id = t.id) p on true
      left join post last on last.thread_id = t.id and last.number = t.last_number
      left join post first on first.thread_id = t.id and first.number = 1
      where (t.last_number, t.posts, t.answers, t.regions, t.last_post_at, t.last_author_id, t.author_id, t.created_at, t.region_id)
          is distinct from
            (p.last_number, p.posts::int, p.answers::int, p.regions::int, p.last_post_at, last.author_id, first.author_id, first.created_at, first.region_id)
        or t.change < p.change`);
    expect(recounted).toEqual([]);
  });

  it.each([
    ['thread_member', 'member_id', 'author_id'],
    ['thread_region', 'region_id', 'region_id'],
  ])('counts in %s who took part', async (table, key, column) => {
    const posts = `select thread_id, ${column} as who, count(*)::int as posts from post where deleted_at is null and ${column} is not null group by 1, 2`;
    const counted = `select thread_id, ${key} as who, posts from ${table}`;
    expect(await rows(`(${posts}) except (${counted})`)).toEqual([]);
    expect(await rows(`(${counted}) except (${posts})`)).toEqual([]);
  });

  it('numbers its writes as if they had been made one after the other', async () => {
    const writes = `
      select thread_id, 1 as n from post
      union all select thread_id, 1 from post where edited_at is not null
      union all select thread_id, 1 from post where deleted_at is not null
      union all select thread_id, 1 from post where answer
      union all select thread_id, cardinality(helpful) from post
      union all select id, 1 from thread where pinned`;
    expect(
      await rows(
        `select id from thread where change <> (select sum(n) from (${writes}) w where w.thread_id = thread.id)`,
      ),
    ).toEqual([]);
    expect(await number('select count(*) from post where change < number')).toBe(0);
  });

  it('keeps each version that was replaced, and leaves stubs of what was deleted', async () => {
    const versions = 'select count(*) from post_version v where v.thread_id = p.thread_id and v.number = p.number';
    expect(
      await rows(`select 1 from post p where (${versions}) <> version - 1 + (deleted_at is not null)::int`),
    ).toEqual([]);
    expect(await rows(`select 1 from post where (deleted_at is not null) <> (markdown = '' and html = '')`)).toEqual(
      [],
    );
    expect(await number('select count(*) from post where edited_at is not null')).toBeGreaterThan(5);
    expect(await number('select count(*) from post where deleted_at is not null')).toBeGreaterThan(3);
  });

  it('links to addresses that exist', async () => {
    const known = new Set([
      ...(await rows<{ path: string }>(`select '/mitglieder/' || id as path from member`)).map(({ path }) => path),
      ...(await rows<{ path: string }>(`select '/regionen/' || slug as path from region`)).map(({ path }) => path),
      ...(await rows<{ path: string }>(`select '/diskussionen/' || thread_id || '/' || number as path from post`)).map(
        ({ path }) => path,
      ),
    ]);
    const texts = await rows<{ html: string; markdown: string }>('select html, markdown from post');
    const links = texts.flatMap(({ html }) => [...html.matchAll(/href="(\/[^"]*)"/g)].map((match) => match[1]!));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !known.has(link))).toEqual([]);
    expect(texts.filter(({ markdown }) => /\]\(#/.test(markdown))).toEqual([]);
  });

  it.each(demoAccounts.map((account) => [account.role, account] as const))(
    'lets %s sign in and find something new',
    async (_, { email, name }) => {
      const [member] = await rows<{ id: number; name: string; password_hash: string; kind: 'member' | 'guest' }>(
        'select * from member where email = $1',
        [email],
      );
      expect(member?.name).toBe(name);
      expect(await isPassword(member!.password_hash, DEMO_PASSWORD)).toBe(true);
      const topics = await findTopics(db, {
        id: member!.id,
        name,
        kind: member!.kind,
        roles: [],
        mandates: [],
      });
      const unread = topics.reduce((sum, topic) => sum + topic.unread, 0);
      expect(unread).toBeGreaterThanOrEqual(member!.kind === 'guest' ? 1 : 8);
      expect(unread).toBeLessThanOrEqual(20);
    },
  );

  it('admits the guest to one thread', async () => {
    const admitted = await rows(
      'select t.visibility, m.kind from thread_guest g join thread t on t.id = g.thread_id join member m on m.id = g.member_id',
    );
    expect(admitted).toEqual([{ visibility: 'guests', kind: 'guest' }]);
  });
});

describe('the demo content', () => {
  it('has titles of their own', () => {
    const titles = content.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('calls people and regions by their names, and quotes who said it', () => {
    const wrong: string[] = [];
    for (const { title, posts } of content) {
      for (const [index, { text }] of posts.entries()) {
        const say = (what: string) => wrong.push(`«${title}», post ${index + 1}: ${what}`);
        for (const [link, name, key] of text.matchAll(/\[@([^\]]+)\]\(\/mitglieder\/([^)]+)\)/g)) {
          if (people[key as PersonKey]?.name !== name) say(link);
        }
        for (const [link, name, key] of text.matchAll(/\[@([^\]]+)\]\(\/regionen\/([^)]+)\)/g)) {
          if (regions[key as RegionKey]?.name !== name) say(link);
        }
        for (const [quote, name, shown, number] of text.matchAll(/^> ([^(\n]+) \(\[#(\d+)\]\(#(\d+)\)\):/gm)) {
          const quoted = posts.slice(0, index)[Number(number) - 1];
          if (shown !== number || !quoted || people[quoted.by].name !== name) say(quote);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(content.map((thread) => [thread.title, thread] as const))(
    '«%s» could have been written in the product',
    (_, thread) => {
      const { title, kind, visibility = 'network', posts } = thread;
      for (const { text, edited } of posts) {
        for (const one of [text, edited?.before ?? text]) {
          const body = { key: crypto.randomUUID(), kind, title, visibility, topicId: 1, mandateId: null, text: one };
          expect(startThread.body!.parse(body)).toMatchObject({ title });
        }
      }
      for (const [index, post] of posts.entries()) {
        expect(post.helpful ?? []).not.toContain(post.by);
        expect(new Set(post.helpful).size).toBe(post.helpful?.length ?? 0);
        const asker = { id: 1, name: '', kind: 'member' as const, roles: [], mandates: [] };
        const mayBeAnswer = canMarkAnswer(
          asker,
          { authorId: 1, kind, visibility, closed: false },
          { authorId: 2, deleted: !!post.deleted, hidden: false, locked: false, number: index + 1 },
        );
        if (post.answer) expect(mayBeAnswer).toBe(true);
      }
    },
  );
});
