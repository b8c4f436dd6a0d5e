import { startTestApp, type TestApp } from '../../test/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** Foreign keys to `post`, and what becomes of them when its key changes: `c` for a cascade. */
const TO_POST = `select conrelid::regclass::text "from", confupdtype "onUpdate" from pg_constraint where contype = 'f' and confrelid = 'post'::regclass order by 1`;

test('whatever points at a post comes along when it is moved', async () => {
  const keys: { from: string; onUpdate: string }[] = await app.db.query(TO_POST);
  expect(keys.map(({ from }) => from)).toEqual(expect.arrayContaining(['post', 'post_version']));
  expect(keys.filter(({ onUpdate }) => onUpdate !== 'c')).toEqual([]);
});
