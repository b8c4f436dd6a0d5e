import { getSummary, listSummaryVersions, removeSummary, writeSummary } from '#contract/curation';
import { writePost } from '#contract/posts';
import { requestOf } from '#contract/request';
import { editThread, getThread } from '#contract/threads';
import { type Caller, startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aThread, aTopic, type TestMember } from '../../test/builders.js';

let app: TestApp;
let moderator: TestMember;
let other: TestMember;
let author: TestMember;
let topicId: number;
let thread: number;

beforeAll(async () => {
  app = await startTestApp();
  moderator = await aMember(app).withRole('moderator').build();
  other = await aMember(app).withRole('moderator').build();
  author = await aMember(app).build();
  topicId = (await aTopic(app)).id;
});
beforeEach(async () => {
  thread = await aThread(author, topicId);
  await author.caller.call(writePost, {
    params: { thread: String(thread) },
    body: { key: key(), text: 'Zweiter', parent: null, mandateId: null },
  });
});
afterAll(() => app.close());

const key = () => crypto.randomUUID();
const at = () => ({ params: { thread: String(thread) } });
const body = (version: number, text = 'Bisher: siehe #2.') => ({
  key: key(),
  version,
  text,
  upTo: 2,
  reason: 'Langer Faden',
});
const write = (version: number, text?: string, by = moderator) =>
  by.caller.call(writeSummary, { ...at(), body: body(version, text) });
const remove = (version: number) =>
  moderator.caller.call(removeSummary, { ...at(), body: { key: key(), version, reason: 'Überholt' } });
const marker = async () => (await author.caller.call(getThread, at())).thread.summary;
const versions = async (by: Caller = author.caller) => (await by.call(listSummaryVersions, at())).versions;

test('says how far it goes and links the posts it speaks of; the thread bears but a marker', async () => {
  expect(await marker()).toBeNull();
  await write(0);
  const summary = await author.caller.call(getSummary, at());
  expect(summary).toMatchObject({ version: 1, upTo: 2, author: { id: moderator.id } });
  expect(summary.html).toBe(`<p>Bisher: siehe <a href="/diskussionen/${thread}/2">#2</a>.</p>\n`);
  expect(await marker()).toEqual({ version: 1, upTo: 2, at: summary.at });
});

test('reaches whoever watches the thread, each version and its removal', async () => {
  const tab = await author.caller.socket();
  await tab.ask('watch', { thread, since: 0 });
  await write(0);
  await tab.heard('changes', (changes) => changes.thread.summary?.version === 1);
  await write(1, 'Neu');
  await tab.heard('changes', (changes) => changes.thread.summary?.version === 2);
  await remove(2);
  await tab.heard('changes', (changes) => changes.thread.summary === null);
  tab.close();
});

test('keeps its versions, also when it is taken away and written again', async () => {
  await write(0, 'Eins');
  await write(1, 'Zwei', other);
  await remove(2);
  expect((await author.caller.problem(getSummary, at())).status).toBe(404);
  await write(3, 'Vier');
  expect((await versions()).map(({ version, text, author: by }) => [version, text, by?.id])).toEqual([
    [1, 'Eins', moderator.id],
    [2, 'Zwei', other.id],
    [3, '', moderator.id],
    [4, 'Vier', moderator.id],
  ]);
  const acts = await app.db.query('select act, actor_id, reason from audit where target = $1 order by id', [
    `thread:${thread}`,
  ]);
  expect(acts.map(({ act }: { act: string }) => act)).toEqual([
    'write-summary',
    'write-summary',
    'remove-summary',
    'write-summary',
  ]);
});

test('two moderators never overwrite each other: the second gets what the first has written', async () => {
  const written = await Promise.allSettled([write(0, 'Von einer'), write(0, 'Von anderer', other)]);
  expect(written.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const [first] = await versions();
  expect(await other.caller.problem(writeSummary, { ...at(), body: body(0, 'Zu spät') })).toMatchObject({
    status: 409,
    code: 'conflict',
    current: { version: 1, text: first!.text },
  });
  expect(await versions()).toHaveLength(1);
});

test('is written once per key', async () => {
  const same = { ...at(), body: body(0) };
  const first = await moderator.caller.call(writeSummary, same);
  expect(await moderator.caller.call(writeSummary, same)).toEqual(first);
  expect(await versions()).toHaveLength(1);
});

test('goes up to a post that there is', async () => {
  const problem = await moderator.caller.problem(writeSummary, { ...at(), body: { ...body(0), upTo: 3 } });
  expect(problem).toMatchObject({ status: 400, errors: [{ path: 'upTo' }] });
});

test('is not sent again to who has it, and to nobody who may not read the thread any more', async () => {
  await moderator.caller.call(editThread, { ...at(), body: { key: key(), visibility: 'public', reason: '' } });
  await write(0);
  const { address } = requestOf(getSummary, at());
  const first = await app.anonymous.fetch(address);
  const again = () => app.anonymous.fetch(address, { headers: { 'if-none-match': first.headers.get('etag')! } });
  expect((await again()).status).toBe(304);
  await write(1, 'Anders');
  expect((await again()).status).toBe(200);
  await moderator.caller.call(editThread, { ...at(), body: { key: key(), visibility: 'network', reason: '' } });
  expect((await again()).status).toBe(404);
  expect((await app.anonymous.problem(listSummaryVersions, at())).status).toBe(404);
});
