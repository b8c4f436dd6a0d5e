import { setSolutionContact } from '#contract/solution-acts';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aThread, type TestMember } from '../../test/builders.js';
import { elementsOf, readPdf, type StructureNode } from '../../test/pdf.js';
import { aCircle, aSolution, read, recommend } from '../../test/solutions.js';

const EFFECT = `Vorher **nachher**, siehe [Bericht](https://example.org/bericht) und [@Region](/regionen/x):

| Jahr | Fahrten |
| --- | ---: |
| 2024 | 1.200 |
| 2025 | 1.400 |

- Arztbesuche
- Einkauf
  1. zu Fuß
  2. mit Rollator`;
const LONG =
  'Donaudampfschifffahrtsgesellschaftskapitänsmütze und Verkehrsinfrastrukturfinanzierungsgesellschaft. '.repeat(60);

let app: TestApp;
let circle: Awaited<ReturnType<typeof aCircle>>;
let id: number;

beforeAll(async () => {
  app = await startTestApp({ publicUrl: 'https://netzwerk.example' });
  circle = await aCircle(app);
  const { moderator, content, topic } = circle;
  const sections = {
    ...content().sections,
    effect: EFFECT,
    pitfalls: LONG,
    lessons: 'Привет, Ελλάδα, 🚌 und Yıldırım',
  };
  const thread = await aThread(moderator, topic.id, { text: 'Bei uns fährt der **Rufbus** seit Mai.' });
  const sources = [{ thread, number: 1, passage: 'fährt der Rufbus' }];
  id = await aSolution(moderator, { content: content({ sections }), visibility: 'public', sources });
  await recommend(id, circle);
  const contact = {
    name: 'Gerda Weber',
    email: 'gerda.weber@example.org',
    phone: '',
    visibility: 'guests' as const,
    until: '2100-01-01',
  };
  await moderator.caller.call(setSolutionContact, {
    params: { solution: String(id) },
    body: { contact: { ...contact, consent: true } },
  });
});
afterAll(() => app.close());

const ask = (by: { caller: TestMember['caller'] }, headers: Record<string, string> = {}) =>
  by.caller.fetch(`/api/solutions/${id}.pdf`, { headers });
const documentFor = async (by: { caller: TestMember['caller'] }) => readPdf(await (await ask(by)).bytes());
const anonymous = () => ({ caller: app.anonymous });

test('is a document in German with a title, a table of contents and all that belongs to the solution', async () => {
  const response = await ask(circle.moderator);
  const { reference, version } = await read(circle.moderator, id);
  expect(response.headers.get('content-disposition')).toBe(`inline; filename="${reference}.pdf"`);
  // Chrome and Edge show nothing where objects are forbidden.
  expect(response.headers.get('content-security-policy')).toMatch(
    /default-src 'self'.*frame-ancestors 'none'.*object-src 'self'$/,
  );
  const { title, language, tagged, outline, pages } = await readPdf(await response.bytes());
  expect({ title, language, tagged }).toEqual({
    title: `${reference}: Rufbus mit Bürgerfahrer*innen`,
    language: 'de-DE',
    tagged: true,
  });
  const contents =
    'Auf einen Blick|Ausgangslage|Ziel|Schritte|Kosten|Wirkung|Stolpersteine|Was wir heute anders machen würden|Status und Begründung|Erprobungen|Erfahrungsberichte|Woraus er entstanden ist|Ansprechperson';
  expect(outline).toEqual(contents.split('|'));
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`Seite ${index + 1} von ${pages.length}`);
    expect(page).toContain(`${reference} · Version ${version} vom `);
    expect(page).toContain(`https://netzwerk.example/loesungsansaetze/${id}`);
  }
  const all = pages.join('\n');
  for (const told of [
    '45.000 €',
    'Version 1 vom',
    'So ist der Stand',
    circle.there.name,
    '1.200 Fahrten im Jahr',
    'fährt der Rufbus',
    'Gerda Weber',
  ])
    expect(all).toContain(told);
});

test('hangs together for those who have it read aloud', async () => {
  const { structure, links } = await documentFor(circle.moderator);
  const root: StructureNode = { children: structure };
  const count = (role: string) => elementsOf(root, role).length;
  expect(elementsOf(root, 'Document').length).toBeGreaterThan(0);
  expect([count('H1'), count('H2')]).toEqual([1, 13]);
  const [list, ...inner] = elementsOf(root, 'L').filter((one) => elementsOf(one, 'L').length > 1);
  expect(inner).toEqual([]);
  expect(elementsOf(list!, 'LI').map(({ children }) => children!.map(({ role }) => role))).toEqual(
    Array.from({ length: 4 }, () => ['Lbl', 'LBody']),
  );
  const tables = elementsOf(root, 'Table').map((table) => [
    elementsOf(table, 'TR').length,
    elementsOf(table, 'TH').length,
  ]);
  expect(tables).toContainEqual([3, 2]);
  expect(tables.every(([, heads]) => heads! > 0)).toBe(true);
  expect(count('Link')).toBeGreaterThanOrEqual(3);
  expect(links).toEqual(expect.arrayContaining(['https://example.org/bericht', 'https://netzwerk.example/regionen/x']));
});

test('parts long words as German does, and shows the signs of other scripts', async () => {
  const { pages } = await documentFor(circle.moderator);
  const all = pages.join('\n');
  expect(all).toMatch(
    /Verkehrsinfra-\nstruktur|Verkehrs-\ninfra|Verkehrsinfrastruktur-\nfinan|infrastrukturfinanzie-\nrungs|finanzierungs-\ngesell/,
  );
  expect(all.replaceAll('-\n', '').match(/Donaudampfschifffahrtsgesellschaftskapitänsmütze/g)).toHaveLength(60);
  expect(all).toContain('Привет, Ελλάδα, ? und Yıldırım');
});

test('takes what is no word, no table that fits and no end of lists for what it is', async () => {
  const { moderator, content } = circle;
  const wide = `${'| a '.repeat(200)}|\n${'|---'.repeat(200)}|\n${'| b '.repeat(200)}|`;
  const nested = Array.from({ length: 15 }, (_, depth) => `${'  '.repeat(depth)}- Stufe ${depth}`).join('\n');
  const sections = {
    ...content().sections,
    aim: 'x'.repeat(20_000),
    steps: wide,
    pitfalls: nested,
    lessons: '[hier](http://[x) und <http://%>',
  };
  const strange = await aSolution(moderator, { content: content({ sections }) });
  const response = await moderator.caller.fetch(`/api/solutions/${strange}.pdf`);
  const all = (await readPdf(await response.bytes())).pages.join('');
  expect(all.replace(/[^x]/g, '').length).toBeGreaterThanOrEqual(20_000);
  expect(all.match(/\bb\b/g)).toHaveLength(200);
  expect(all).toContain('Stufe 14');
});

test('tells each reader what the page tells them', async () => {
  const [forGuests, forAll] = [await documentFor(circle.guest), await documentFor(anonymous())];
  expect(forGuests.pages.join()).toContain('gerda.weber@example.org');
  expect(forAll.pages.join()).not.toMatch(/gerda|Gerda|fährt der Rufbus/);
});

test('is not sent again to whoever has it, and is no other reader’s', async () => {
  const etag = (await ask(circle.moderator)).headers.get('etag')!;
  expect((await ask(circle.moderator, { 'if-none-match': etag })).status).toBe(304);
  expect((await ask(anonymous(), { 'if-none-match': etag })).status).toBe(200);
});
