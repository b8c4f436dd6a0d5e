import { readdirSync, readFileSync } from 'node:fs';
import { exportLog, hidePost, listLog, lockPost, type LogEntry, silenceMember } from '#contract/moderation';
import { admitGuest, editThread } from '#contract/threads';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aThread, aTopic, type TestMember } from '../../test/builders.js';
import { DEEDS } from './log-words.js';

let app: TestApp;
let topicId: number;
let author: TestMember;
let moderator: TestMember;
let thread: number;

const key = () => crypto.randomUUID();
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  app = await startTestApp();
  topicId = (await aTopic(app)).id;
  author = await aMember(app).named('Arno Autor').build();
  moderator = await aMember(app).named('Anna Ordnung').withRole('moderator').build();
  thread = await aThread(author, topicId, { title: 'Wer betreibt den Rufbus?' });
  const post = { thread: String(thread), number: '1' };
  await moderator.caller.call(hidePost, {
    params: post,
    body: { key: key(), awaitsChange: false, reason: '=Formel;"so"' },
  });
  await moderator.caller.call(lockPost, { params: post, body: { key: key(), on: true, reason: 'Beschlossen' } });
  await moderator.caller.call(editThread, {
    params: { thread: String(thread) },
    body: { key: key(), closed: true, reason: 'Erledigt' },
  });
  await moderator.caller.call(silenceMember, {
    params: { member: String(author.id) },
    body: { until: tomorrow(), reason: 'Grob' },
  });
});
afterAll(() => app.close());

type Query = Parameters<typeof ask>[1];
async function ask(by: TestMember, query: Record<string, string> & { scope: 'all' | 'mine' }): Promise<LogEntry[]> {
  return (await by.caller.call(listLog, { query })).entries;
}
const sentences = async (by: TestMember, query: Query) => (await ask(by, query)).map(({ sentence }) => sentence);

test('tells in sentences what was done, why, and what changed', async () => {
  const [silenced, closed, locked, hidden] = await ask(moderator, { scope: 'all' });
  expect(silenced).toMatchObject({
    sentence: 'Anna Ordnung hat Arno Autor stummgeschaltet.',
    link: `/mitglieder/${author.id}`,
    reason: 'Grob',
  });
  expect(closed).toMatchObject({
    sentence: 'Anna Ordnung hat die Diskussion «Wer betreibt den Rufbus?» geändert.',
    changes: [{ what: 'geschlossen', before: 'nein', after: 'ja' }],
  });
  expect(locked!.sentence).toBe('Anna Ordnung hat Beitrag 1 in «Wer betreibt den Rufbus?» gegen Änderungen gesperrt.');
  expect(hidden).toMatchObject({ link: `/diskussionen/${thread}/1`, actor: { name: 'Anna Ordnung' } });
});

test('is all for moderators, and for everybody what concerns them', async () => {
  expect(await author.caller.problem(listLog, { query: { scope: 'all' } })).toMatchObject({ status: 403 });
  expect(await sentences(author, { scope: 'mine' })).toEqual(await sentences(moderator, { scope: 'mine' }));
  const other = await aMember(app).build();
  expect(await ask(other, { scope: 'mine' })).toEqual([]);
});

test('tells a guest nothing of what they may not read', async () => {
  const guest = await aMember(app).guest().build();
  const inside = await aThread(moderator, topicId, { title: 'Nur für Zugelassene da', visibility: 'guests' });
  const admit = (admitted: boolean) =>
    moderator.caller.call(admitGuest, {
      params: { thread: String(inside), member: String(guest.id) },
      body: { admitted },
    });
  await admit(true);
  expect((await ask(guest, { scope: 'mine' }))[0]).toMatchObject({
    sentence: expect.stringContaining('«Nur für Zugelassene da»'),
    link: `/diskussionen/${inside}`,
    changes: [],
  });
  await admit(false);
  const told = await ask(guest, { scope: 'mine' });
  expect(told).toHaveLength(2);
  expect(JSON.stringify(told)).not.toContain('Zugelassene');
  expect(told[0]!.link).toBeNull();
  await app.db.query(`delete from audit where target = $1`, [`thread:${inside}`]);
});

test('is found by kind, person, target and time, page after page', async () => {
  expect(await ask(moderator, { scope: 'all', topic: 'posts' })).toHaveLength(2);
  expect(await ask(moderator, { scope: 'all', actor: String(author.id) })).toEqual([]);
  expect(await ask(moderator, { scope: 'all', target: `thread:${thread}` })).toHaveLength(3);
  expect(await ask(moderator, { scope: 'all', target: `thread:${thread}1` })).toEqual([]);
  expect(await ask(moderator, { scope: 'all', from: tomorrow() })).toEqual([]);
  expect(await ask(moderator, { scope: 'all', to: '2022-07-01' })).toEqual([]);
  await app.db.query(
    `insert into audit (actor_id, act, target) select $1, 'lock-post', 'post:99999/1' from generate_series(1, 120)`,
    [moderator.id],
  );
  const ids: number[] = [];
  for (let after: string | undefined; ;) {
    const { entries, next } = await moderator.caller.call(listLog, {
      query: { scope: 'all', ...(after && { after }) },
    });
    ids.push(...entries.map(({ id }) => id));
    if (next === null) break;
    after = String(next);
  }
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
  expect(ids).toHaveLength(124);
});

test('goes into a file that spreadsheets read and do not run', async () => {
  const query = { scope: 'all', target: `thread:${thread}` } as const;
  const { name, text } = await moderator.caller.call(exportLog, { query: { ...query, format: 'csv' } });
  expect(name).toMatch(/^protokoll-\d{4}-\d\d-\d\d\.csv$/);
  expect(text.startsWith('\ufeff"Nummer";"Zeitpunkt";"Wer";"Was";"Grund";"Änderungen"\r\n')).toBe(true);
  expect(text).toContain(`;"'=Formel;""so""";"verborgen: nein → ja"`);
  const json = await moderator.caller.call(exportLog, { query: { ...query, format: 'json' } });
  expect(JSON.parse(json.text)).toEqual(await ask(moderator, query));
});

test('every act has words', () => {
  const folder = new URL('../', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?<!spec)\.ts$/.test(path),
  );
  const acts = sources.flatMap((path) =>
    [...readFileSync(new URL(path, folder), 'utf8').matchAll(/audit\(tx, \{.{0,200}?act: '([\w.-]+)'/gs)].map(
      ([, act]) => act!,
    ),
  );
  expect(acts.length).toBeGreaterThan(15);
  expect(acts.filter((act) => !(act in DEEDS))).toEqual([]);
});
