import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exportSolutions, PublicSolution } from '#contract/solution-exports';
import { curateSolution } from '#contract/solution-acts';
import { SECTIONS } from '#contract/solution-content';
import { editSolution } from '#contract/solutions';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aCircle, aSolution, read, recommend } from '../../test/solutions.js';

let app: TestApp;
let circle: Awaited<ReturnType<typeof aCircle>>;
let shown: number;

beforeAll(async () => {
  app = await startTestApp();
  circle = await aCircle(app);
  const { moderator, member, content } = circle;
  const title = '=HYPERLINK("http://fremd.example") <b>&</b> ]]> ]]> "Rufbus"; für alle';
  const sections = { ...content().sections, pitfalls: '- Versicherung\n- Winter', lessons: '@früher; fragen' };
  shown = await aSolution(moderator, { content: content({ title, sections }), visibility: 'public' });
  await recommend(shown, circle);
  await aSolution(moderator, { content: content({ title: 'Nur für das Netzwerk' }), visibility: 'network' });
  await aSolution(moderator, { content: content({ title: 'Nur für Mitglieder und Gäste' }), visibility: 'guests' });
  await aSolution(member, { content: content({ title: 'Nur ein Vorschlag' }), visibility: 'public' });
});
afterAll(() => app.close());

const get = (path: string, headers: Record<string, string> = {}) => app.anonymous.fetch(path, { headers });

test('JSON tells of each public solution, and of no other', async () => {
  const { here, there, topic } = circle;
  const answer = await app.anonymous.call(exportSolutions, {});
  expect(exportSolutions.returns.parse(answer)).toEqual(answer);
  expect(answer.solutions).toEqual([
    expect.objectContaining<Partial<PublicSolution>>({
      reference: expect.stringMatching(/^LA-\d{4}-001$/) as string,
      url: `${app.config.publicUrl}/loesungsansaetze/${shown}`,
      status: 'recommended',
      reviewOverdue: false,
      topics: [topic.name],
      regions: [here.name],
      pilotRegions: [here.name],
      reportRegions: [here.name, there.name],
      costOneOff: 45_000,
      sections: expect.objectContaining({ lessons: '@früher; fragen', aim: 'Jede*r kommt zum Arzt.' }) as never,
    }),
  ]);
});

/** Fields of a table as a spreadsheet reads it. */
function cellsOf(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('the table opens in a spreadsheet as it is, and runs nothing there', async () => {
  const response = await get('/api/solutions.csv');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const bytes = Buffer.from(await response.bytes());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, row, ...others] = cellsOf(bytes.subarray(3).toString('utf8'));
  expect(others).toEqual([]);
  expect([head!.length, new Set(head).size]).toEqual([22 + SECTIONS.length, head!.length]);
  expect(head!.slice(0, 4)).toEqual(['Kennung', 'Titel', 'Zusammenfassung', 'Status']);
  const told = Object.fromEntries(head!.map((name, index) => [name, row![index]]));
  expect(told).toMatchObject({
    Titel: `'=HYPERLINK("http://fremd.example") <b>&</b> ]]> ]]> "Rufbus"; für alle`,
    Status: 'empfohlen',
    'Einmalige Kosten in Euro': '45000',
    Stolpersteine: '• Versicherung\n• Winter',
    'Was wir heute anders machen würden': "'@früher; fragen",
    'Geändert am': expect.stringMatching(/^\d\d\.\d\d\.\d{4}$/),
  });
  expect(row!.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test('docs/solution-exports.md names every field and every column', async () => {
  const page = readFileSync(fileURLToPath(new URL('../../../docs/solution-exports.md', import.meta.url)), 'utf8');
  const [head] = cellsOf((await (await get('/api/solutions.csv')).text()).replace(/^\ufeff/, ''));
  const fields = [...Object.keys(PublicSolution.shape), ...SECTIONS].map((name) => `\`${name}\``);
  expect(fields.filter((field) => !page.includes(field))).toEqual([]);
  expect(head!.filter((heading) => !page.includes(` ${heading}`))).toEqual([]);
});

describe('the feed', () => {
  const parsed = (text: string) =>
    new Map([...text.matchAll(/<(\w+)[^>]*>([^<]*)</g)].map(([, name, inner]) => [name!, inner!]));

  it('has an entry with an address of its own for what is public, and none for the rest', async () => {
    const response = await get('/api/solutions.atom');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const text = await response.text();
    expect(text.match(/<entry>/g)).toHaveLength(1);
    expect(text).toContain(
      '=HYPERLINK("http://fremd.example") &lt;b&gt;&amp;&lt;/b&gt; ]]&gt; ]]&gt; "Rufbus"; für alle (empfohlen)]]>',
    );
    const year = new Date().getUTCFullYear();
    expect(text).toContain(
      `<id>tag:${new URL(app.config.publicUrl).hostname},${year}:loesungsansatz:LA-${year}-001</id>`,
    );
    const { updatedAt } = await read(circle.moderator, shown);
    expect(parsed(text).get('updated')).toBe(updatedAt);
    expect(text).not.toMatch(/Nur /);
  });

  it('is not sent again to whoever has it, until it has changed', async () => {
    const first = await get('/api/solutions.atom');
    const [etag, modified] = ['etag', 'last-modified'].map((name) => first.headers.get(name)!);
    const again = await get('/api/solutions.atom', { 'if-none-match': `W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('/api/solutions.atom', { 'if-modified-since': modified! })).status).toBe(304);
    const { moderator } = circle;
    const { content, version } = await read(moderator, shown);
    const body = { key: randomUUID(), content: { ...content, summary: 'Neu gefasst' }, version, summary: 'Kürzer' };
    await moderator.caller.call(editSolution, { params: { solution: String(shown) }, body });
    const changed = await get('/api/solutions.atom', { 'if-none-match': etag! });
    expect(changed.status).toBe(200);
    const text = await changed.text();
    expect(text).toContain('Neu gefasst Zuletzt geändert: Kürzer.');
    const idOf = (feed: string) => /<id>(tag:[^<]*)</.exec(feed)?.[1];
    expect(idOf(text)).toBe(idOf(await first.text()));
  });

  it('says so too when something is no longer public', async () => {
    const { moderator } = circle;
    const [etag, modified] = ['etag', 'last-modified'].map(async (name) =>
      (await get('/api/solutions.atom')).headers.get(name)!,
    );
    const known = { 'if-none-match': await etag!, 'if-modified-since': await modified! };
    const body = { key: randomUUID(), visibility: 'guests' as const, reason: 'Noch einmal prüfen' };
    await moderator.caller.call(curateSolution, { params: { solution: String(shown) }, body });
    const response = await get('/api/solutions.atom', known);
    expect([response.status, (await response.text()).match(/<entry>/g)]).toEqual([200, null]);
    expect(await app.anonymous.call(exportSolutions, {})).toEqual({ solutions: [] });
  });
});
