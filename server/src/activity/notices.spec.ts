import { listNotices, markNoticesSeen, type Notice } from '#contract/activity';
import { admitGuest } from '#contract/threads';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aThread, aTopic, type TestMember } from '../../test/builders.js';
import { type Activity, recordActivity } from './record-activity.js';

let app: TestApp;
let moderator: TestMember;
let member: TestMember;
let guest: TestMember;
let thread: number;

beforeAll(async () => {
  app = await startTestApp();
  moderator = await aMember(app).named('Anna Ordnung').withRole('moderator').build();
  member = await aMember(app).build();
  guest = await aMember(app).guest().build();
  thread = await aThread(member, (await aTopic(app)).id, { visibility: 'guests', title: 'Wer räumt den Dorfplatz?' });
});
afterAll(() => app.close());

const note = (activity: Partial<Activity>) =>
  app.db.transaction((tx) =>
    recordActivity(tx, { actorId: moderator.id, kind: 'post-hidden', threadId: thread, number: 1, ...activity }),
  );
const notices = async (by: TestMember): Promise<Notice[]> => (await by.caller.call(listNotices, {})).notices;
const admit = (admitted: boolean) =>
  moderator.caller.call(admitGuest, {
    params: { thread: String(thread), member: String(guest.id) },
    body: { admitted },
  });

test('whoever did it is not told, nor anybody twice, nor an account that is gone', async () => {
  expect(await note({ concerns: [moderator.id, member.id, member.id, null] })).toEqual([member.id]);
});

test('what was not seen stands on top, and is seen once somebody says so, for themselves', async () => {
  await note({ kind: 'post-locked', data: { reason: 'Beschlossen' }, concerns: [member.id, guest.id] });
  const [latest, first] = await notices(member);
  expect([latest!.reason, latest!.link, first!.seen]).toEqual(['Beschlossen', `/diskussionen/${thread}/1`, false]);
  const tab = await member.caller.socket();
  await member.caller.call(markNoticesSeen, { body: { ids: [latest!.id] } });
  await member.caller.call(markNoticesSeen, { body: { ids: [latest!.id] } });
  await tab.heard('hint', ({ what }) => what === 'notices');
  tab.close();
  expect((await notices(member)).map(({ id, seen }) => [id, seen])).toEqual([
    [first!.id, false],
    [latest!.id, true],
  ]);
  expect((await notices(guest)).map(({ seen }) => seen)).toEqual([false]);
  await guest.caller.call(markNoticesSeen, { body: { ids: [first!.id] } });
  expect((await notices(member)).at(0)).toMatchObject({ id: first!.id, seen: false });
});

test('tells a guest the title only while they may read the thread', async () => {
  await admit(true);
  expect((await notices(guest))[0]!.sentence).toContain('«Wer räumt den Dorfplatz?»');
  await admit(false);
  const [notice] = await notices(guest);
  expect(notice).toMatchObject({ sentence: expect.stringContaining('in einer Diskussion'), link: null });
});
