import type { QueryOf } from '#contract/endpoint';
import { type SolutionContent } from '#contract/solution-content';
import { compareSolutions, listSolutions } from '#contract/solutions';
import { Caller, startTestApp, type TestApp } from '../../test/app.js';
import { aTopic } from '../../test/builders.js';
import { aCircle, aSolution, recommend } from '../../test/solutions.js';

let app: TestApp;
let circle: Awaited<ReturnType<typeof aCircle>>;
let other: { id: number; slug: string };
/** By title: a bus, recommended and public; a shop for guests; a house for members; and a proposal of a member’s. */
let bus: number;
let shop: number;
let house: number;
let proposal: number;

beforeAll(async () => {
  app = await startTestApp();
  circle = await aCircle(app);
  other = await aTopic(app);
  await app.db.query('update region set population = 90000 where id = $1', [circle.here.id]);
  await app.db.query(`update region set population = 250000, kind = 'Planungsverband' where id = $1`, [
    circle.there.id,
  ]);
  const open = (visibility: 'network' | 'guests' | 'public', wanted: Partial<SolutionContent>) =>
    aSolution(circle.moderator, { content: circle.content(wanted), visibility });
  const cost = (yearly: number | null) => ({ oneOff: null, yearly, year: yearly === null ? null : 2025 });
  bus = await open('public', { title: 'Bürgerbus auf Abruf', cost: cost(9_000), funded: true });
  shop = await open('guests', {
    title: 'Dorfladen ohne Personal',
    summary: '100 % rund um die Uhr',
    cost: cost(60_000),
    funded: false,
    topicIds: [circle.topic.id, other.id],
    transferability: 'as-is',
  });
  house = await open('network', {
    title: 'Ärztehaus der Gemeinde',
    cost: cost(null),
    funded: null,
    regionIds: [circle.there.id],
  });
  proposal = await aSolution(circle.member, {
    content: circle.content({ title: 'Vorschlag zur Probe' }),
    visibility: 'public',
  });
  await recommend(bus, circle);
});
afterAll(() => app.close());

async function found(query: QueryOf<typeof listSolutions>, caller: Caller = circle.member.caller): Promise<number[]> {
  const { solutions, total } = await caller.call(listSolutions, { query });
  expect(total).toBe(solutions.length);
  return solutions.map(({ id }) => id).sort((a, b) => a - b);
}

test('shows each what they may read, and counts no more', async () => {
  expect(await found({}, app.anonymous)).toEqual([bus]);
  expect(await found({}, circle.guest.caller)).toEqual([bus, shop]);
  expect(await found({})).toEqual([bus, shop, house]);
});

test('shows proposals to who made them and to moderators', async () => {
  const proposed = async (caller: Caller) =>
    (await caller.call(listSolutions, { query: {} })).proposals.map(({ id, reference }) => [id, reference]);
  for (const caller of [app.anonymous, circle.guest.caller, circle.ofHere.caller])
    expect(await proposed(caller)).toEqual([]);
  for (const { caller } of [circle.member, circle.moderator])
    expect(await proposed(caller)).toEqual([[proposal, null]]);
});

test.each<[QueryOf<typeof listSolutions>, () => number[]]>([
  [{ status: 'recommended' }, () => [bus]],
  [{ status: 'idea,recommended' }, () => [bus, shop, house]],
  [{ status: 'nonsense' }, () => []],
  [{ regionSize: 'small' }, () => [bus, shop]],
  [{ regionSize: 'large' }, () => [house]],
  [{ regionKind: 'Planungsverband' }, () => [house]],
  [{ regionKind: 'Planungsverband', regionSize: 'small' }, () => []],
  [{ cost: 'low' }, () => [bus]],
  [{ cost: 'medium' }, () => [shop]],
  [{ cost: 'high' }, () => []],
  [{ funded: 'yes' }, () => [bus]],
  [{ funded: 'no' }, () => [shop]],
  [{ transferability: 'as-is' }, () => [shop]],
  [{ report: 'yes' }, () => [bus]],
  [{ followed: 'yes' }, () => []],
  [{ search: 'bürgerBUS' }, () => [bus]],
  [{ search: 'laden uhr' }, () => [shop]],
  [{ search: '100 %' }, () => [shop]],
  [{ search: 'laden_ohne' }, () => []],
  [{ search: 'zweimal' }, () => [bus, shop, house]],
])('filters by %j', async (query, wanted) => {
  expect(await found(query)).toEqual(wanted());
});

test('filters by topic and by what one follows', async () => {
  expect(await found({ topic: other.slug })).toEqual([shop]);
  expect(await found({ topic: circle.topic.slug, funded: 'yes' })).toEqual([bus]);
  expect(await found({ followed: 'yes' }, circle.moderator.caller)).toEqual([bus, shop, house]);
  expect(await found({ followed: 'yes' }, app.anonymous)).toEqual([]);
});

test.each(['updated', 'title', 'status'] as const)('is paged by %s without leaving out or repeating', async (sort) => {
  const paging = await aTopic(app);
  const ids = new Set<number>();
  for (let n = 0; n < 45; n += 1) {
    const title = `${['Übersicht', 'ähnlich', 'Zentrum', 'Über 🚌 "alles" \\ hinaus'][n % 4]} gleicher Anfang ${n % 3}`;
    ids.add(await aSolution(circle.moderator, { content: circle.content({ title, topicIds: [paging.id] }) }));
  }
  const seen: string[] = [];
  let after: string | undefined;
  let pages = 0;
  do {
    const query = { sort, topic: paging.slug, ...(after && { after }) };
    const { solutions, next, total } = await circle.member.caller.call(listSolutions, { query });
    expect(total).toBe(45);
    for (const { id, title } of solutions) {
      if (ids.delete(id)) seen.push(title);
    }
    after = next ?? undefined;
    pages += 1;
  } while (after);
  expect([ids.size, seen.length]).toEqual([0, 45]);
  expect(pages).toBeGreaterThan(2);
  if (sort === 'title')
    expect(seen.map((title) => title[0])).toEqual(
      seen.map((title) => title[0]).toSorted((a, b) => a!.localeCompare(b!, 'de')),
    );
});

test('refuses places that are none, or of another order', async () => {
  const wrong = ['x', Buffer.from('["a",1]').toString('base64url'), Buffer.from('[1]').toString('base64url')];
  for (const after of wrong)
    expect(await circle.member.caller.problem(listSolutions, { query: { after } })).toMatchObject({
      errors: [{ path: 'after' }],
    });
});

test('compares up to four, in the order asked for, as far as one may read them', async () => {
  const ids = [house, proposal, bus, shop].join(',');
  const compared = async (caller: Caller) =>
    (await caller.call(compareSolutions, { query: { ids } })).solutions.map(({ id }) => id);
  expect(await compared(app.anonymous)).toEqual([bus]);
  expect(await compared(circle.ofHere.caller)).toEqual([house, bus, shop]);
  expect(await compared(circle.member.caller)).toEqual([house, proposal, bus, shop]);
});
