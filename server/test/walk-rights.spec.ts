import { hidePost, lockPost } from '#contract/moderation';
import { deletePost, writePost } from '#contract/posts';
import { Problem } from '#contract/problem';
import { requestOf } from '#contract/request';
import { editThread } from '#contract/threads';
import { startTestApp, type TestApp } from './app.js';
import { aMember, aThread, aTopic, type TestMember } from './builders.js';
import { endpoints } from './endpoints.js';
import { anInvitation, aPasswordReset, aReviewItem, type Example, examples } from './examples.js';
import { OF_PROPOSAL, RIGHTS, SPECIAL } from './rights.js';
import { aWrittenSolution } from './solutions.js';
import { allVisitors, FORMER, type Visitor, VISITORS, type Visitors } from './visitors.js';

const VISIBILITIES = ['network', 'guests', 'public'] as const;
type Visibility = (typeof VISIBILITIES)[number];

let app: TestApp;
let visitors: Visitors;
let moderator: TestMember;
let topicId: number;

beforeAll(async () => {
  app = await startTestApp();
  topicId = (await aTopic(app)).id;
  visitors = await allVisitors(app);
  moderator = await aMember(app).withRole('moderator').build();
});
afterAll(() => app.close());

/** A question of the author's with a second post of theirs, and everything else that a call may be about, untouched. */
async function fresh(visibility: Visibility): Promise<Record<string, Example>> {
  const { author, admitted } = visitors;
  const thread = await aThread(author, topicId, { kind: 'question', visibility });
  await author.caller.call(writePost, {
    params: { thread: String(thread) },
    body: { key: crypto.randomUUID(), text: 'Ich ergänze.', parent: null, mandateId: null },
  });
  await app.db.query('insert into thread_guest (thread_id, member_id) values ($1, $2)', [thread, admitted.id]);
  const other = await aMember(app).build();
  const [region] = await app.db.query(
    'insert into region (slug, name, kind, land, member_since) select $1, $1, kind, land, member_since from region limit 1 returning id',
    [`r-${thread}`],
  );
  const [mandate] = await app.db.query('insert into mandate (member_id, region_id) values ($1, $2) returning id', [
    other.id,
    region.id,
  ]);
  const [{ regionId: authorsRegion }] = await app.db.query(
    'select region_id as "regionId" from mandate where member_id = $1',
    [author.id],
  );
  const [free] = await app.db.query(
    `insert into region (slug, name, kind, land, member_since) select $1, $1, kind, land, member_since from region limit 1 returning id`,
    [`f-${thread}`],
  );
  const invitation = await anInvitation(app);
  const right = examples({
    thread,
    number: 2,
    elsewhere: [await aThread(author, topicId), await aThread(author, topicId)],
    topicId,
    topicSlug: 'thema',
    regionId: free.id,
    regionSlug: `f-${thread}`,
    other: other.id,
    guest: admitted.id,
    mandateId: null,
    sessionId: other.caller.sessionId!,
    invitationId: invitation.id,
    invitationToken: invitation.token,
    resetToken: await aPasswordReset(app, other.id),
    reviewItem: await aReviewItem(app, thread, 2),
    ...(await aWrittenSolution(app, { authorId: author.id, topicId, regionId: authorsRegion, thread, visibility })),
  });
  right.endMandate = { params: { id: String(mandate.id) } };
  for (const name of ['addTopic', 'editTopic']) right[name]!.body = { ...right[name]!.body, name: `Thema ${thread}` };
  right.inviteMember!.body = { ...right.inviteMember!.body, email: `neu-${thread}@example.org` };
  right.acceptInvitation!.body = { ...right.acceptInvitation!.body, email: `neu-${thread}@example.org` };
  return right;
}

/** `ok`, or the status of a refusal for who asks. */
async function outcome(visitor: Visitor, name: string, example: Example): Promise<string> {
  const endpoint = endpoints.find(([one]) => one === name)![1];
  const { address, ...init } = requestOf(endpoint, example as never);
  const caller = await visitors.visit(visitor);
  const response = await caller.fetch(address, init);
  if (response.ok && endpoint.media) return isFile(response, endpoint.media);
  const answer: unknown = await response.json();
  if (response.ok && endpoint.returns.parse(answer)) return 'ok';
  const { status, code } = Problem.parse(answer);
  // Wrong fields and passwords are found out after it is clear who may.
  return code === 'invalid' || code === 'wrong-credentials' || code === 'too-many-requests' ? 'ok' : String(status);
}

async function isFile(response: Response, media: string): Promise<string> {
  const { size } = await response.blob();
  return size > 0 && response.headers.get('content-type')?.startsWith(media) ? 'ok' : 'no file';
}

async function row(of: readonly Visitor[], name: string, visibility: Visibility, special?: string): Promise<string> {
  const outcomes = of.map(async (visitor) => outcome(visitor, name, await prepared(name, visibility, special)));
  return (await Promise.all(outcomes)).join(' ');
}

/** The call, and what has to be so before it. */
async function prepared(name: string, visibility: Visibility, special?: string): Promise<Example> {
  const right = await fresh(visibility);
  const example = right[name]!;
  const params = example.params as never;
  const key = crypto.randomUUID();
  if (special === 'only its title') return { ...example, body: { key, title: 'Ein neuer Titel', reason: '' } };
  if (special === 'of a proposal') await proposeAgain(Number(example.params!.solution));
  if (special === 'of a deleted post')
    await visitors.author.caller.call(deletePost, { params, body: { key, reason: '' } });
  if (special === 'of a hidden post')
    await moderator.caller.call(hidePost, { params, body: { key, awaitsChange: false, reason: 'Nennt Namen' } });
  if (special === 'of a locked post')
    await moderator.caller.call(lockPost, { params, body: { key, on: true, reason: 'Beschlossen' } });
  if (special === 'in a closed thread')
    await moderator.caller.call(editThread, {
      params: { thread: right.getThread!.params!.thread! },
      body: { key, closed: true, reason: '' },
    });
  return example;
}

/** Makes a proposal of a solution, with a step to take next. */
async function proposeAgain(solution: number): Promise<void> {
  await app.db.query(
    `update solution set state = 'proposed', status = 'pilot', year = null, sequence = null, review_due = null where id = $1`,
    [solution],
  );
}

test('the table has every endpoint', () => {
  expect(Object.keys(RIGHTS).sort()).toEqual(endpoints.map(([name]) => name).sort());
});

describe.each(VISIBILITIES)('in a thread that is visible to: %s', (visibility) => {
  it.each(Object.entries(RIGHTS))('%s', async (name, rights) => {
    // A rule that knows no visibility is looked at once.
    if (typeof rights === 'string' && visibility !== 'network') return;
    const wanted = typeof rights === 'string' ? rights : rights[visibility];
    expect(await row(VISITORS, name, visibility)).toBe(wanted);
    const anonymous = wanted.split(' ')[0];
    expect(await row(FORMER, name, visibility)).toBe(`${anonymous} ${anonymous}`);
  });

  it.each(SPECIAL)('%s: %s', async (special, name, rights) => {
    expect(await row(VISITORS, name, visibility, special)).toBe(rights[visibility]);
  });
});

test.each(Object.entries(OF_PROPOSAL))('of a proposed solution: %s', async (name, rights) => {
  expect(await row(VISITORS, name, 'public', 'of a proposal')).toBe(rights);
});
