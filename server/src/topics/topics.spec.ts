import { randomUUID } from 'node:crypto';
import { deletePost, writePost } from '#contract/posts';
import { markRead } from '#contract/threads';
import { addTopic, editTopic, listTopics, type Topic } from '#contract/topics';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aThread, aTopic, type TestMember } from '../../test/builders.js';

describe('topics', () => {
  let app: TestApp;
  let administrator: TestMember;
  let author: TestMember;
  let reader: TestMember;

  beforeAll(async () => {
    app = await startTestApp();
    administrator = await aMember(app).withRole('administrator').build();
    author = await aMember(app).build();
    reader = await aMember(app).build();
  });
  afterAll(() => app.close());

  const seenBy = async (caller: TestMember['caller'], id: number): Promise<Topic> =>
    (await caller.call(listTopics, {})).topics.find((topic) => topic.id === id)!;
  const answer = (by: TestMember, thread: number) =>
    by.caller.call(writePost, {
      params: { thread: String(thread) },
      body: { key: randomUUID(), text: 'Eine Antwort', parent: null, mandateId: null },
    });

  it('counts the threads that the caller may see', async () => {
    const topic = await aTopic(app);
    const guest = await aMember(app).guest().build();
    await aThread(author, topic.id);
    const admitted = await aThread(author, topic.id, { visibility: 'guests' });
    await aThread(author, topic.id, { visibility: 'guests' });
    await aThread(author, topic.id, { visibility: 'public' });
    await app.db.query('insert into thread_guest (thread_id, member_id) values ($1, $2)', [admitted, guest.id]);
    expect(await seenBy(app.anonymous, topic.id)).toMatchObject({ threads: 1, unread: 0 });
    expect(await seenBy(guest.caller, topic.id)).toMatchObject({ threads: 2, unread: 2 });
    expect(await seenBy(reader.caller, topic.id)).toMatchObject({ threads: 4, unread: 4 });
    expect(await seenBy(author.caller, topic.id)).toMatchObject({ threads: 4, unread: 0 });
  });

  it('counts a thread as unread until all that others wrote is read', async () => {
    const topic = await aTopic(app);
    const thread = await aThread(author, topic.id);
    await answer(reader, thread);
    await answer(author, thread);
    const read = (number: number) =>
      reader.caller.call(markRead, { params: { thread: String(thread) }, body: { number } });
    expect((await seenBy(reader.caller, topic.id)).unread).toBe(1);
    await read(1);
    expect((await seenBy(reader.caller, topic.id)).unread).toBe(1);
    await read(3);
    expect((await seenBy(reader.caller, topic.id)).unread).toBe(0);
    await answer(reader, thread);
    expect((await seenBy(reader.caller, topic.id)).unread).toBe(0);
    expect((await seenBy(author.caller, topic.id)).unread).toBe(1);
  });

  it('still counts what others wrote before one’s own latest post', async () => {
    const topic = await aTopic(app);
    const thread = await aThread(author, topic.id);
    await answer(author, thread);
    await reader.caller.call(markRead, { params: { thread: String(thread) }, body: { number: 1 } });
    await answer(reader, thread);
    expect((await seenBy(reader.caller, topic.id)).unread).toBe(1);
  });

  it('does not count what is deleted, nor what is older than the membership', async () => {
    const topic = await aTopic(app);
    const thread = await aThread(author, topic.id);
    await aThread(author, topic.id);
    await app.db.query(
      `update post set created_at = now() - interval '9 days' where thread_id in (select id from thread where topic_id = $1)`,
      [topic.id],
    );
    await app.db.query(`update thread set last_post_at = now() - interval '9 days' where topic_id = $1`, [topic.id]);
    expect((await seenBy(reader.caller, topic.id)).unread).toBe(0);
    const { number } = await answer(author, thread);
    expect((await seenBy(reader.caller, topic.id)).unread).toBe(1);
    await author.caller.call(deletePost, {
      params: { thread: String(thread), number: String(number) },
      body: { key: randomUUID(), reason: '' },
    });
    expect((await seenBy(reader.caller, topic.id)).unread).toBe(0);
  });

  it('is added at the end, with an address made from its name', async () => {
    const name = 'Straßen & öffentliche Räume';
    const { id, slug } = await administrator.caller.call(addTopic, { body: { name, description: 'Wege' } });
    expect(slug).toBe('strassen-oeffentliche-raeume');
    const { topics } = await app.anonymous.call(listTopics, {});
    expect(topics.at(-1)).toEqual({ id, slug, name, description: 'Wege', threads: 0, unread: 0 });
    const second = await administrator.caller.call(addTopic, {
      body: { name: 'Strassen: öffentliche Räume', description: '' },
    });
    expect(second.slug).toBe('strassen-oeffentliche-raeume-2');
  });

  it('keeps its address when it is renamed, and what was changed is on record', async () => {
    const { id, slug } = await administrator.caller.call(addTopic, { body: { name: 'Energie', description: '' } });
    const names = async () => ((await app.db.query('select names from network')) as { names: number }[])[0]!.names;
    const before = await names();
    await administrator.caller.call(editTopic, {
      params: { id: String(id) },
      body: { name: 'Energie und Wärme', description: 'Netze' },
    });
    expect(await seenBy(reader.caller, id)).toMatchObject({ slug, name: 'Energie und Wärme', description: 'Netze' });
    expect(await names()).toBe(before + 1);
    const acts = await app.db.query('select act, actor_id, before, after from audit where target = $1 order by id', [
      `topic:${id}`,
    ]);
    expect(acts).toEqual([
      { act: 'topic.add', actor_id: administrator.id, before: null, after: { name: 'Energie', description: '' } },
      {
        act: 'topic.edit',
        actor_id: administrator.id,
        before: { name: 'Energie', description: '' },
        after: { name: 'Energie und Wärme', description: 'Netze' },
      },
    ]);
  });

  it('has a name of its own, also when two add it at once', async () => {
    const add = () => administrator.caller.call(addTopic, { body: { name: 'Bestattungswesen', description: '' } });
    const answers = await Promise.allSettled([add(), add()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const wrong = await administrator.caller.problem(addTopic, { body: { name: 'bestattungswesen', description: '' } });
    expect(wrong).toMatchObject({ status: 400, errors: [{ path: 'name' }] });
    const { topics } = await app.anonymous.call(listTopics, {});
    const other = topics.find(({ name }) => name !== 'Bestattungswesen')!;
    const renamed = await administrator.caller.problem(editTopic, {
      params: { id: String(other.id) },
      body: { name: 'Bestattungswesen', description: '' },
    });
    expect(renamed).toMatchObject({ status: 400, errors: [{ path: 'name' }] });
  });

  it('is for administrators to change', async () => {
    const topic = await aTopic(app);
    const moderator = await aMember(app).withRole('moderator').build();
    const body = { name: 'Neues Feld', description: '' };
    for (const { caller } of [moderator, reader]) {
      expect(await caller.problem(addTopic, { body })).toMatchObject({ status: 403 });
      expect(await caller.problem(editTopic, { params: { id: String(topic.id) }, body })).toMatchObject({
        status: 403,
      });
    }
    expect(await app.anonymous.problem(addTopic, { body })).toMatchObject({ status: 401 });
    expect(await administrator.caller.problem(editTopic, { params: { id: '999999' }, body })).toMatchObject({
      status: 404,
    });
    expect((await seenBy(reader.caller, topic.id)).name).toBe(topic.name);
  });

  it('tells open pages to ask again', async () => {
    const socket = await reader.caller.socket();
    await administrator.caller.call(addTopic, { body: { name: 'Friedhöfe', description: '' } });
    expect(await socket.heard('hint', ({ what }) => what === 'threads')).toEqual({ what: 'threads' });
    socket.close();
  });
});
