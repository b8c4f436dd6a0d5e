import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { getInstance } from '#contract/instance';
import { getThread } from '#contract/threads';
import { DEMO_PASSWORD, demoAccounts, seedDemo } from '../seed/seed.js';
import { startTestApp, type TestApp } from '../test/app.js';
import { readOptions } from './arguments.js';
import { readContributions } from './contributions.js';
import { run } from './run.js';
import { SimilarTitles } from './similar-titles.js';

const long = 'Ein sehr langer Titel über Radwege, Gehwege und alles andere '.repeat(4).trim();
const texts = [
  { id: 'A1', title: 'Poller', text: 'Der Poller  steht im Weg.\r\nMitten im Weg!', url: 'https://beispiel.example/1' },
  { id: 'A2', title: 'Fahrradstraße am Markt', text: 'Bitte <b>öffnen</b> & beschildern: "ja" \\ 100 %', url: '' },
  { id: 'A3', title: 'Fahrradstraßen am Markt!', text: 'Sehe ich auch so. 🚲' },
  { id: 'A4', title: long, text: '> Zitat\n\n| a | b |\n|---|---|\n| 1 | 2 |' },
  ...Array.from({ length: 30 }, (_, n) => ({
    id: `B${n}`,
    title: `Engstelle ${'abcdefghij'[n % 10]!.repeat(4)}`,
    text: `Beitrag ${n}: Cafe\u0301 und A\u0308pfel`,
  })),
];

describe('npm run load', () => {
  let app: TestApp;
  let folder: string;
  let file: string;
  let told: string;
  const out = { write: (text: string) => (told += text) };
  const options = (...more: string[]) => readOptions([file, '--url', app.url, ...more], {});

  beforeAll(async () => {
    app = await startTestApp();
    await seedDemo(app.db, () => undefined);
    folder = await mkdtemp(join(tmpdir(), 'netzwerk-test-load-'));
    file = join(folder, 'texts.jsonl');
    await writeFile(file, `${texts.map((text) => JSON.stringify(text)).join('\n')}\n\n`);
  });
  beforeEach(() => (told = ''));
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const counted = () => app.anonymous.call(getInstance, {});

  it('stores every text once, as several members, and finds it again unchanged', async () => {
    const before = await counted();
    const figures = await run(options(), out);
    const after = await counted();
    expect(figures).toMatchObject({ threads: 13, posts: 21, differences: [] });
    expect([after.threads - before.threads, after.posts - before.posts]).toEqual([13, 34]);
    expect(told).toContain('Titel von A1 zu kurz: «Poller» → «Poller (Text A1)»');
    expect(told).toContain('Titel von A4 zu lang');
    expect(told).toContain('34 Texte werden von 5 Mitgliedern zugleich gesendet');
    expect(told).toContain('Gesendet ██████████████████████████████ 34 von 34');
    expect(told).toContain('Abweichungen: 0');
    const authors: { n: number }[] = await app.db.query(
      `select count(distinct author_id) as n from post where markdown like 'Beitrag %: %'`,
    );
    expect(authors[0]!.n).toBe(5);
  });

  it('writes nothing twice where the connection breaks before or after the server has written', async () => {
    const before = await counted();
    const proxy = await flakyProxy(app.url);
    const figures = await run(
      { ...options('--members', '3'), url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` },
      out,
    );
    proxy.close();
    const after = await counted();
    expect(figures.differences).toEqual([]);
    expect(after.posts - before.posts).toBe(34);
    expect(after.threads - before.threads).toBe(13);
  });

  it('notices what was stored otherwise', async () => {
    // The last thing that happens to a text before it is read back.
    await app.db.query(`
      create function spoil() returns trigger language plpgsql as $$ begin new.markdown := upper(new.markdown); return new; end $$;
      create trigger spoil before insert on post for each row when (new.markdown like 'Beitrag 7:%') execute function spoil()`);
    const { differences } = await run(options(), out);
    await app.db.query('drop trigger spoil on post');
    expect(differences).toEqual([expect.stringMatching(/^Text B7 .*: Der Text ist ein anderer\.$/)]);
    expect(told).toContain('Abweichungen: 1');
  });

  it('sends a part, as one given member', async () => {
    const { email } = demoAccounts[0]!;
    const figures = await run(options('--limit', '3', '--email', email, '--password', DEMO_PASSWORD), out);
    expect(figures).toMatchObject({ threads: 2, posts: 1, differences: [] });
    const [row]: { id: number }[] = await app.db.query(
      `select max(id) as id from thread where title like 'Fahrradstraße am Markt'`,
    );
    const member = await app.as(
      ((await app.db.query('select id from member where email = $1', [email])) as { id: number }[])[0]!.id,
    );
    const { thread } = await member.call(getThread, { params: { thread: String(row!.id) } });
    expect(thread).toMatchObject({ posts: 2, author: { name: demoAccounts[0]!.name } });
  });

  it.each([
    ['not JSON', '{"id": ', /Zeile 2: /],
    ['a missing text', '{"id": 1, "title": "Ein Titel"}', /Zeile 2: text /],
    [
      'control signs',
      JSON.stringify({ id: 1, title: 'Ein guter Titel', text: 'a\u0000b' }),
      /Zeile 2: Der Text enthält/,
    ],
  ])('refuses a file with %s before anything is sent', async (_, bad, reason) => {
    const before = await counted();
    const broken = join(folder, 'broken.jsonl');
    await writeFile(broken, `${JSON.stringify(texts[0])}\n${bad}`);
    await expect(run({ ...options(), file: broken }, out)).rejects.toThrow(reason);
    expect(await counted()).toEqual(before);
  });

  it('says what is missing', async () => {
    await expect(readContributions(join(folder, 'nowhere.jsonl'), 1)).rejects.toThrow(
      /nowhere\.jsonl lässt sich nicht lesen \(ENOENT\)/,
    );
    expect(() => readOptions([], {})).toThrow(/genau eine Datei/);
    expect(() => readOptions(['a', '--unbekannt'], {})).toThrow(/nicht zu verstehen: a --unbekannt/);
    expect(() => readOptions(['a', '--members', '0'], {})).toThrow(/--members: «0» ist keine Anzahl/);
    expect(() => readOptions(['a', '--email', 'x@y.example'], {})).toThrow(/gehören zusammen/);
    expect(() => readOptions(['a', '--url', 'nirgends'], {})).toThrow(/keine Adresse/);
    expect(readOptions(['a.jsonl'], { INIT_CWD: '/woanders' }).file).toBe('/woanders/a.jsonl');
    expect(readOptions(['a'], { PORT: '4000' }).url).toBe('http://localhost:4000');
  });

  it('knows titles that are about the same', () => {
    const titles = new SimilarTitles();
    const groups = [
      'Fahrradstraße',
      'Poller',
      'Fahrradstraßen!',
      'Poller?',
      'Radweg zu schmal',
      'Der Radweg ist zu schmal',
      'Ampel am Markt',
      '???',
      '???',
    ];
    expect(groups.map((title) => titles.group(title))).toEqual([0, 1, 0, 1, 2, 2, 3, 4, 4]);
  });
});

/** Passes requests on, but cuts every fifth connection before and every seventh after the server has answered. */
function flakyProxy(target: string): Promise<Server> {
  let requests = 0;
  const server = createServer((request, response) => {
    const turn = (requests += 1);
    if (turn % 5 === 0) return void request.socket.destroy();
    void pass(request, target).then(async (answer) => {
      if (turn % 7 === 0) return request.socket.destroy();
      response.writeHead(answer.status, {
        'content-type': 'application/json',
        'set-cookie': answer.headers.getSetCookie(),
      });
      return response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function pass(request: IncomingMessage, target: string): Promise<Response> {
  const body = await buffer(request);
  const { cookie = '', 'content-type': type = '' } = request.headers;
  const headers = { cookie, ...(type && { 'content-type': type }) };
  return fetch(target + request.url, { method: request.method!, headers, ...(body.length > 0 && { body }) });
}
