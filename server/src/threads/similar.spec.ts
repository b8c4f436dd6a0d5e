import { editThread, listSimilarThreads } from '#contract/threads';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aThread, aTopic, type TestMember } from '../../test/builders.js';
import { key } from '../../test/dialogue.js';

let app: TestApp;
let member: TestMember;
let topicId: number;
beforeAll(async () => {
  app = await startTestApp();
  member = await aMember(app).build();
  topicId = (await aTopic(app)).id;
});
afterAll(() => app.close());

const begin = (title: string) => aThread(member, topicId, { title });
const similarTo = async (title: string) => {
  const { threads } = await member.caller.call(listSimilarThreads, { query: { title } });
  return threads.map(({ id }) => id);
};

test('titles that share more and rarer words come first', async () => {
  const other = await begin('Wer kennt sich mit Rufbussen aus?');
  const both = await begin('Rufbus: Ausschreibung in Losen');
  await begin('Ausschreibung der Schulverpflegung');
  const found = await similarTo('Ausschreibung für den Rufbus');
  expect(found[0]).toBe(both);
  expect(found).toContain(other);
});

test('words are found bowed, misspelt and half typed', async () => {
  const thread = await begin('Gemeindeschwestern finanzieren');
  for (const title of ['gemeindeschwester', 'Gemeindeshwester', 'Wie eine Gemeindeschw'])
    expect(await similarTo(title)).toEqual([thread]);
  expect(await similarTo('Xylophon')).toEqual([]);
  expect(await similarTo('der die das')).toEqual([]);
});

test('a renamed thread is found by its new title', async () => {
  const thread = await begin('Dorfkino am Anger');
  const body = { key: key(), title: 'Freilichtbühne am Anger', reason: '' };
  await member.caller.call(editThread, { params: { thread: String(thread) }, body });
  expect(await similarTo('Freilichtbühne')).toEqual([thread]);
  expect(await similarTo('Dorfkino')).toEqual([]);
});

test('of a word in very many titles, the latest threads are looked at', async () => {
  await app.db.query(
    `insert into thread (topic_id, kind, title) select $1, 'discussion', 'Marktplatz Nr. ' || n from generate_series(1, 700) n`,
    [topicId],
  );
  const latest = await begin('Marktplatz und Brunnen');
  expect(await similarTo('Marktplatz und Brunnen')).toHaveLength(6);
  expect((await similarTo('Marktplatz und Brunnen'))[0]).toBe(latest);
});
