import { getTag, listTags, mergeTag, renameTag, tagThread } from '#contract/curation';
import { admitGuest, editThread, getThread, listThreads } from '#contract/threads';
import { type Caller, startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aThread, aTopic, type TestMember } from '../../test/builders.js';
import { MISCOUNTED } from '../../test/miscounted.js';

let app: TestApp;
let moderator: TestMember;
let author: TestMember;
let topicId: number;

beforeAll(async () => {
  app = await startTestApp();
  moderator = await aMember(app).withRole('moderator').build();
  author = await aMember(app).build();
  topicId = (await aTopic(app)).id;
});
afterAll(() => app.close());

const key = () => crypto.randomUUID();
const at = (thread: number) => ({ params: { thread: String(thread) } });
const tagsOf = async (thread: number) => (await author.caller.call(getThread, at(thread))).thread.tags;
const tag = async (thread: number, names: string[], by = moderator) =>
  by.caller.call(tagThread, {
    ...at(thread),
    body: { key: key(), names, was: (await tagsOf(thread)).map(({ slug }) => slug) },
  });
const tagged = async (slug: string, by: Caller = author.caller) =>
  (await by.call(listThreads, { query: { tag: slug } })).threads.map(({ id }) => id).sort((a, b) => a - b);
const counted = async (slug: string, by: Caller = author.caller) =>
  (await by.call(listTags, {})).tags.find((one) => one.slug === slug)?.threads;
/** Words that no other test uses. */
let last = 0;
const word = () => `Wort ${++last}`;
const slug = (name: string) => name.toLowerCase().replace(' ', '-');

test('moderators make them by giving them; whoever began the thread chooses among those there are', async () => {
  const thread = await aThread(author, topicId);
  const [first, second] = [word(), word()];
  await tag(thread, [first, first.toUpperCase(), second]);
  expect(await tagsOf(thread)).toEqual([
    { slug: slug(first), name: first },
    { slug: slug(second), name: second },
  ]);
  await tag(thread, [second.toUpperCase()], author);
  expect(await tagsOf(thread)).toEqual([{ slug: slug(second), name: second }]);
  const unknown = { key: key(), names: ['Völlig neu'], was: [slug(second)] };
  expect(await author.caller.problem(tagThread, { ...at(thread), body: unknown })).toMatchObject({
    status: 400,
    errors: [{ path: 'names' }],
  });
  const six = { key: key(), names: Array.from({ length: 6 }, word), was: [slug(second)] };
  expect((await moderator.caller.problem(tagThread, { ...at(thread), body: six })).status).toBe(400);
});

test('whoever did not see the latest ones is told them and changes nothing', async () => {
  const thread = await aThread(author, topicId);
  const [one, two] = [word(), word()];
  const late = { key: key(), names: [two], was: [] };
  await tag(thread, [one]);
  expect(await moderator.caller.problem(tagThread, { ...at(thread), body: late })).toMatchObject({
    status: 409,
    current: { tags: [{ slug: slug(one), name: one }] },
  });
  expect(await tagsOf(thread)).toEqual([{ slug: slug(one), name: one }]);
});

test('reaches whoever watches the thread', async () => {
  const thread = await aThread(author, topicId);
  const name = word();
  const tab = await author.caller.socket();
  await tab.ask('watch', { thread, since: 0 });
  await tag(thread, [name]);
  await tab.heard('changes', (changes) => changes.thread.tags[0]?.name === name);
  tab.close();
});

test('narrows a list, alone and with everything else', async () => {
  const name = word();
  const [question, discussion] = [
    await aThread(author, topicId, { kind: 'question' }),
    await aThread(moderator, topicId),
  ];
  await tag(question, [name]);
  await tag(discussion, [name]);
  await aThread(author, topicId);
  expect(await tagged(slug(name))).toEqual([question, discussion]);
  const narrower = async (query: object) =>
    (await author.caller.call(listThreads, { query: { tag: slug(name), ...query } })).threads.map(({ id }) => id);
  expect(await narrower({ kind: 'question' })).toEqual([question]);
  expect(await narrower({ filter: 'unread' })).toEqual([discussion]);
  expect(await narrower({ filter: 'mine' })).toEqual([question]);
  expect(await narrower({ region: 'nirgends' })).toEqual([]);
  expect(await tagged('gibt-es-nicht')).toEqual([]);
});

test('counts, and is known to, those only who may see its threads', async () => {
  const guest = await aMember(app).guest().build();
  const name = word();
  const thread = await aThread(author, topicId, { visibility: 'guests' });
  await tag(thread, [name]);
  const seen = async () => [
    await counted(slug(name)),
    await counted(slug(name), guest.caller),
    await counted(slug(name), app.anonymous),
  ];
  expect(await seen()).toEqual([1, undefined, undefined]);
  expect((await guest.caller.problem(getTag, { params: { tag: slug(name) } })).status).toBe(404);
  expect(await tagged(slug(name), guest.caller)).toEqual([]);
  await moderator.caller.call(admitGuest, {
    params: { thread: String(thread), member: String(guest.id) },
    body: { admitted: true },
  });
  expect(await seen()).toEqual([1, 1, undefined]);
  await moderator.caller.call(editThread, { ...at(thread), body: { key: key(), visibility: 'public', reason: '' } });
  expect(await seen()).toEqual([1, 1, 1]);
  await tag(thread, []);
  expect(await seen()).toEqual([0, undefined, undefined]);
});

test('renamed, it is found under both addresses, and shown with its new name at once', async () => {
  const name = word();
  const thread = await aThread(author, topicId);
  await tag(thread, [name]);
  const next = `Neues ${name}`;
  const renamed = await moderator.caller.call(renameTag, {
    params: { tag: slug(name) },
    body: { key: key(), name: next, reason: 'Genauer' },
  });
  expect(renamed.slug).not.toBe(slug(name));
  expect(await tagsOf(thread)).toEqual([{ slug: renamed.slug, name: next }]);
  for (const address of [slug(name), renamed.slug]) {
    expect(await tagged(address)).toEqual([thread]);
    expect((await author.caller.call(getTag, { params: { tag: address } })).tag).toEqual({
      slug: renamed.slug,
      name: next,
      threads: 1,
    });
  }
  const stale = { params: { tag: slug(name) }, body: { key: key(), name: 'Noch einmal', reason: '' } };
  expect(await moderator.caller.problem(renameTag, stale)).toMatchObject({
    status: 409,
    current: { slug: renamed.slug },
  });
  const back = await moderator.caller.call(renameTag, {
    params: { tag: renamed.slug },
    body: { key: key(), name, reason: '' },
  });
  expect(back.slug).toBe(slug(name));
});

test('no two bear the same name', async () => {
  const [one, two] = [word(), word()];
  await tag(await aThread(author, topicId), [one, two]);
  const taken = { params: { tag: slug(one) }, body: { key: key(), name: two.toUpperCase(), reason: '' } };
  expect(await moderator.caller.problem(renameTag, taken)).toMatchObject({ status: 400, errors: [{ path: 'name' }] });
});

test('merged, its threads bear the other one, its address leads there, and it is on record which they were', async () => {
  const [from, into] = [word(), word()];
  const [both, alone] = [await aThread(author, topicId), await aThread(author, topicId, { visibility: 'public' })];
  await tag(both, [from, into]);
  await tag(alone, [from]);
  await moderator.caller.call(mergeTag, {
    params: { tag: slug(from) },
    body: { key: key(), into: slug(into), reason: 'Dasselbe' },
  });
  for (const address of [slug(from), slug(into)]) expect(await tagged(address)).toEqual([both, alone]);
  for (const thread of [both, alone]) expect(await tagsOf(thread)).toEqual([{ slug: slug(into), name: into }]);
  expect([await counted(slug(from)), await counted(slug(into)), await counted(slug(into), app.anonymous)]).toEqual([
    undefined,
    2,
    1,
  ]);
  const [{ before }] = await app.db.query(`select before from audit where act = 'merge-tag' order by id desc limit 1`);
  expect(before).toEqual({ name: from, slug: slug(from), threads: [alone], hadBoth: [both] });
  const itself = { params: { tag: slug(into) }, body: { key: key(), into: slug(from), reason: '' } };
  expect(await moderator.caller.problem(mergeTag, itself)).toMatchObject({ status: 400, errors: [{ path: 'into' }] });
});

test('given, merged and made public all at once, they are counted right and nobody waits in a circle', async () => {
  const [from, into] = [word(), word()];
  const threads = await Promise.all(Array.from({ length: 8 }, () => aThread(author, topicId)));
  await tag(threads[0]!, [from, into]);
  await Promise.all([
    ...threads.slice(1).map((thread, index) => tag(thread, index % 2 ? [from] : [into, from])),
    ...threads.map((thread) =>
      moderator.caller.call(editThread, { ...at(thread), body: { key: key(), visibility: 'public', reason: '' } }),
    ),
    moderator.caller.call(mergeTag, {
      params: { tag: slug(from) },
      body: { key: key(), into: slug(into), reason: '' },
    }),
  ]);
  expect(await app.db.query(MISCOUNTED['a wrong count of a tag’s threads'])).toEqual([]);
  expect(await tagged(slug(into))).toEqual(threads.toSorted((a, b) => a - b));
});
