import { randomUUID } from 'node:crypto';
import { getInstance } from '#contract/instance';
import { deletePost } from '#contract/posts';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aRegion, aThread, aTopic } from '../../test/builders.js';

describe('instance', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());
  const look = () => app.anonymous.call(getInstance, {});

  it('counts the whole network without telling what is in it', async () => {
    expect(await look()).toMatchObject({ regions: 0, members: 0, threads: 0, posts: 0 });
    const region = await aRegion(app);
    const author = await aMember(app).withMandateFor(region).build();
    await aMember(app).guest().build();
    const topic = await aTopic(app);
    await aThread(author, topic.id);
    const emptied = await aThread(author, topic.id);
    await author.caller.call(deletePost, {
      params: { thread: String(emptied), number: '1' },
      body: { key: randomUUID(), reason: '' },
    });
    expect(await look()).toMatchObject({ regions: 1, members: 1, threads: 2, posts: 1 });
  });

  it('names the operator', async () => {
    expect((await look()).operator).toEqual(app.config.operator);
  });

  it('offers accounts to try on the demo network only', async () => {
    expect((await look()).demoAccounts).toEqual([]);
    await app.db.query('update network set demo = true');
    const { demoAccounts } = await look();
    expect(demoAccounts.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['Mitglied', 'Moderation', 'Administration']),
    );
    expect(demoAccounts.every(({ email }) => email.endsWith('.example'))).toBe(true);
  });
});
