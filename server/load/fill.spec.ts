import { signIn } from '#contract/auth';
import { getThreadPage, listThreads } from '#contract/threads';
import { DEMO_PASSWORD, seedDemo } from '../seed/seed.js';
import { renderMarkdown } from '../src/threads/markdown.js';
import { startTestApp, type TestApp } from '../test/app.js';
import { aMember, aThread } from '../test/builders.js';
import { freshDatabase, type TestDatabase } from '../test/database.js';
import { readFilling } from './arguments.js';
import { MISCOUNTED } from '../test/miscounted.js';
import { fill } from './fill.js';

const POSTS = 2_000;
const report = () => undefined;
const STRUCTURE = `
  select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint where connamespace = 'public'::regnamespace
  union all select indexname, indexdef from pg_indexes where schemaname = 'public'
  union all select tgname, concat(tgrelid::regclass, ' ', tgenabled) from pg_trigger where not tgisinternal order by 1, 2`;
/** Everything but moments. */
const CONTENT = `
  select (select md5(string_agg(concat_ws(' ', thread_id, number, change, author_id, region_id, path, html, version, answer, helpful), '|'
      order by thread_id, number)) from post) as posts,
    (select md5(string_agg(concat_ws(' ', id, title, topic_id, visibility, posts, regions), '|' order by id)) from thread) as threads,
    (select md5(string_agg(reading::text, '|' order by member_id, thread_id)) from reading) as readings`;

/** Each asks for rows that contradict others; there must be none. */
const CONTRADICTIONS = {
  'a thread whose counters differ from its posts': `
    select t.id from thread t join lateral (
      select count(*) filter (where deleted_at is null) as posts, count(*) filter (where answer) as answers, max(number) as last, max(change) as change,
        count(*) as numbers, count(distinct region_id) filter (where deleted_at is null) as regions, max(created_at) as last_at
      from post where thread_id = t.id) p on true
    where (t.posts, t.answers, t.last_number, t.change, t.last_number, t.regions, t.last_post_at)
      is distinct from (p.posts, p.answers, p.last, p.change, p.numbers, p.regions, p.last_at)`,
  'a thread whose beginning or end is by somebody else': `
    select t.id from thread t join post first on first.thread_id = t.id and first.number = 1 join post last on last.thread_id = t.id and last.number = t.last_number
    where (t.author_id, t.created_at, t.last_author_id) is distinct from (first.author_id, first.created_at, last.author_id)
      or t.region_id is distinct from first.region_id`,
  'a wrong count of who took part': `
    select from (select thread_id, author_id, count(*) as posts from post where deleted_at is null group by 1, 2) p
    full join thread_member c on c.thread_id = p.thread_id and c.member_id = p.author_id where c.posts is distinct from p.posts`,
  'a wrong count of the regions': `
    select from (select thread_id, region_id, count(*) as posts from post where deleted_at is null and region_id is not null group by 1, 2) p
    full join thread_region c on c.thread_id = p.thread_id and c.region_id = p.region_id where c.posts is distinct from p.posts`,
  ...MISCOUNTED,
  'a post outside the tree of answers': `
    select p.number from post p where p.path[cardinality(p.path)] <> p.number or (cardinality(p.path) > 1 and not exists (
      select from post parent where parent.thread_id = p.thread_id and parent.number < p.number and parent.path = p.path[:cardinality(p.path) - 1]))`,
  'a moment before its cause or in the future': `
    select p.number from post p left join post before on before.thread_id = p.thread_id and before.number = p.number - 1
    where p.created_at < before.created_at or p.edited_at < p.created_at or p.deleted_at < coalesce(p.edited_at, p.created_at)
      or greatest(p.created_at, p.edited_at, p.deleted_at) > now()`,
  'a version too many or too few': `
    select p.number from post p left join post_version v using (thread_id, number)
    group by p.thread_id, p.number having count(v.version) <> p.version - 1 + (p.deleted_at is not null)::int`,
  'a deleted post with a text, or another one without': `select number from post where (deleted_at is not null) <> (markdown = '') or (markdown = '') <> (html = '')`,
  'a region without a mandate': `
    select number from post p where region_id is not null
      and not exists (select from mandate d where d.member_id = p.author_id and d.region_id = p.region_id and d.first_day <= current_date)`,
  'an author or reader who may not be there': `
    select from (select thread_id, author_id as member_id from post union select thread_id, member_id from reading) one
    join member m on m.id = one.member_id and m.kind = 'guest' join thread t on t.id = one.thread_id
    where not exists (select from thread_guest g where g.thread_id = t.id and g.member_id = m.id and t.visibility = 'guests') and t.visibility <> 'public'`,
  'a post that finds itself helpful': 'select number from post where author_id = any(helpful)',
  'a position beyond the end':
    'select from reading join thread t on t.id = reading.thread_id where reading.last_number not between 1 and t.last_number',
};

describe('npm run load -- --posts', () => {
  let app: TestApp;
  let database: TestDatabase;
  let demo: { posts: number; thread: number };
  let structure: unknown;

  const rows = <T>(sql: string): Promise<T[]> => app.db.query(sql);
  beforeAll(async () => {
    database = await freshDatabase();
    app = await startTestApp({ databaseUrl: database.url });
    await seedDemo(app.db, report);
    demo = (await rows<typeof demo>('select count(*)::int as posts, max(thread_id) as thread from post'))[0]!;
    structure = await rows(STRUCTURE);
    await fill(database.url, { posts: POSTS, report });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('adds as many posts as were asked for, in a network of the usual shape', async () => {
    const [shape] = await rows(`
      select (select count(*)::int from post) as posts, (select count(*)::int from member where kind = 'member') as members,
        (select count(*)::int from topic) as topics, (select count(*)::int from region) as regions,
        (select count(*)::int from thread where last_number = ${POSTS / 4}) as longest, (select max(last_number) from thread) as most,
        (select count(distinct visibility)::int from thread where id > ${demo.thread}) as visibilities,
        (select max(last_post_at) > now() - interval '10 minutes' from thread) as today`);
    expect(shape).toEqual({
      posts: demo.posts + POSTS,
      members: 1000,
      topics: 20,
      regions: 20,
      longest: 1,
      most: POSTS / 4,
      visibilities: 3,
      today: true,
    });
  });

  it.each(Object.entries(CONTRADICTIONS))('holds no row with %s', async (_, sql) => {
    expect(await rows(sql)).toEqual([]);
  });

  it('lets some edit, delete, answer, help, catch up and fall behind', async () => {
    const [some] = await rows<Record<string, boolean>>(`
      select bool_or(version > 1) as edited, bool_or(deleted_at is not null) as deleted, bool_or(answer) as answered, bool_or(helpful <> '{}') as helpful,
        bool_or(cardinality(path) > 2) as answers, bool_or(html like '%class="mention"%') as mentions, bool_or(html like '%<ul>%') as lists,
        (select bool_or(r.last_number < t.last_number) from reading r join thread t on t.id = r.thread_id where t.id > ${demo.thread}) as behind,
        (select bool_or(visibility = 'guests') from thread t join thread_guest g on g.thread_id = t.id where t.id > ${demo.thread}) as admitted
      from post where thread_id > ${demo.thread}`);
    expect(Object.entries(some!).filter(([, is]) => !is)).toEqual([]);
  });

  it('stores what the renderer makes of the texts', async () => {
    const posts = await rows<{ markdown: string; html: string }>(
      `select markdown, html from post where thread_id > ${demo.thread}`,
    );
    expect(posts.filter(({ markdown, html }) => renderMarkdown(markdown) !== html)).toEqual([]);
  });

  it('leaves indexes, foreign keys and triggers as they were', async () => {
    expect(await rows(STRUCTURE)).toEqual(structure);
  });

  it('leaves a network that works: one signs in, reads and writes', async () => {
    const [{ email }] = (await rows<{ email: string }>(
      `select email from member where email like '%@mitglied.example' limit 1`,
    )) as [{ email: string }];
    expect((await app.anonymous.call(signIn, { body: { email, password: DEMO_PASSWORD } })).viewer).toMatchObject({
      kind: 'member',
    });
    const member = await aMember(app).build();
    const { threads } = await member.caller.call(listThreads, { query: {} });
    const page = await member.caller.call(getThreadPage, { params: { thread: String(threads[0]!.id), page: '1' } });
    expect(page.posts.length).toBeGreaterThan(0);
    const [{ last }] = (await rows<{ last: number }>('select max(id) as last from thread')) as [{ last: number }];
    expect(await aThread(member, threads[0]!.topic.id)).toBe(last + 1);
  });

  it('refuses a database that is filled already, or has another network in it', async () => {
    await expect(fill(database.url, { posts: 100, report })).rejects.toThrow(/schon gefüllt/);
    const real = await startTestApp();
    await aMember(real).build();
    await expect(fill(real.config.databaseUrl!, { posts: 100, report })).rejects.toThrow(/schon ein Netzwerk/);
    await real.close();
  });

  it('makes the same network of the same seed', async () => {
    const made = async (seed: number) => {
      const own = await startTestApp();
      await fill(own.config.databaseUrl!, { posts: 300, seed, report });
      const [content] = (await own.db.query(CONTENT)) as Record<string, string>[];
      await own.close();
      return content;
    };
    const first = await made(7);
    expect(await made(7)).toEqual(first);
    expect((await made(8))!.posts).not.toBe(first!.posts);
  });

  it('understands its command line', () => {
    expect(readFilling(['texte.jsonl'])).toBeNull();
    expect(readFilling(['--posts', '1000000'])).toEqual({ posts: 1_000_000, seed: 1 });
    expect(readFilling(['--posts', '200', '--seed', '9'])).toEqual({ posts: 200, seed: 9 });
    expect(() => readFilling(['--posts', 'viele'])).toThrow(/--posts: «viele» ist keine Anzahl/);
    expect(() => readFilling(['--posts', '5'])).toThrow(/mindestens 100/);
  });
});
