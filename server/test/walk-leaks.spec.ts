import { saveDraft } from '#contract/drafts';
import { hidePost } from '#contract/moderation';
import { deletePost, editPost, writePost } from '#contract/posts';
import { requestOf } from '#contract/request';
import { movePosts } from '#contract/restructure';
import { startThread } from '#contract/threads';
import { type Caller, startTestApp, type TestApp } from './app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from './builders.js';
import { endpoints, isRead } from './endpoints.js';
import { anInvitation, aPasswordReset, aReviewItem, type Example, examples } from './examples.js';
import { readPdf } from './pdf.js';
import { aContent, aSolution, aWrittenSolution, type SolutionScene } from './solutions.js';

/** In everything that outsiders must not see, and nowhere else. */
const MARK = 'Zwieselbrunnen';
const ALL_GET = endpoints.filter(([, endpoint]) => isRead(endpoint));

let app: TestApp;
let region: { id: number; slug: string };
let topic: { id: number; slug: string };
let insider: TestMember;
let outsiders: [who: string, caller: Caller][];
/** Threads that outsiders may not read, and one that they may. */
let hidden: number[];
let open: number;
/** One that outsiders may read, and that posts were moved out of to where they may not. */
let emptied: number;
/** Solutions that outsiders may not read, and one that they may, but for what is hidden in it. */
let hiddenSolutions: SolutionScene[];
let shown: SolutionScene;

const key = () => crypto.randomUUID();
const at = (thread: number, number: number) => ({ thread: String(thread), number: String(number) });
const post = (who: TestMember, thread: number, text: string) =>
  who.caller.call(writePost, {
    params: { thread: String(thread) },
    body: { key: key(), text, parent: null, mandateId: who.mandateId },
  });

/** A thread full of what must stay inside: title, author, text, versions, reasons, a deleted post, a draft. */
async function hide(visibility: 'network' | 'guests'): Promise<{ thread: number; solution: SolutionScene }> {
  const thread = await aThread(insider, topic.id, {
    visibility,
    title: `Titel ${MARK} ${visibility}`,
    text: `Text ${MARK}`,
    kind: 'question',
  });
  await post(insider, thread, `Gelöscht ${MARK}`);
  await insider.caller.call(deletePost, { params: at(thread, 2), body: { key: key(), reason: `Grund ${MARK}` } });
  await post(insider, thread, `Alt ${MARK}`);
  const edit = { key: key(), text: `Neu ${MARK}`, reason: `Weil ${MARK}`, version: 1 };
  await insider.caller.call(editPost, { params: at(thread, 3), body: edit });
  const content = { text: `Entwurf ${MARK}` };
  for (const target of [`thread-${thread}`, `edit-${thread}-1`, 'new']) {
    await insider.caller.call(saveDraft, { params: { target }, body: { sequence: 0, content } }).catch(() => undefined);
  }
  return { thread, solution: await hideSolutions(visibility === 'network' ? thread : open) };
}

/** One for members only, and a proposal that would be public, both made from a thread. */
async function hideSolutions(thread: number): Promise<SolutionScene> {
  const of = { authorId: insider.id, topicId: topic.id, regionId: region.id, thread, visibility: 'network' } as const;
  const content = aContent(topic.id, region.id, { title: `Vorschlag ${MARK}`, summary: MARK });
  await aSolution(insider, { content, visibility: 'public', sources: [{ thread, number: 1, passage: '' }] });
  return aWrittenSolution(app, { ...of, words: MARK });
}

/** Posts that everybody could read, moved to where outsiders may not. */
async function moveAway(author: TestMember): Promise<void> {
  const moderator = await aMember(app).withRole('moderator').build();
  for (const [index, into] of hidden.entries()) {
    await post(author, emptied, `Weg ${MARK}`);
    const params = { thread: String(emptied) };
    const body = { key: key(), numbers: [index + 2], withAnswers: false, into, reason: 'Nicht für alle' };
    await moderator.caller.call(movePosts, { params, body });
  }
}

/** Puts into the public solution what not everybody who reads it may see. */
async function hideInShown(): Promise<void> {
  const id = shown.solution;
  await app.db.query('update solution_contact set name = $2 where solution_id = $1', [id, `Frau ${MARK}`]);
  await app.db.query('update solution_comment set text = $2 where solution_id = $1', [id, `Zu ${MARK}`]);
  const source = 'insert into solution_source (solution_id, thread_id, number, passage) values ($1, $2, 1, $3)';
  await app.db.query(source, [id, hidden[0], `Text ${MARK}`]);
}

beforeAll(async () => {
  app = await startTestApp();
  [region, topic] = [await aRegion(app), await aTopic(app)];
  insider = await aMember(app).named(`Petra ${MARK}`).withMandateFor(region).build();
  const [guest, admitted] = [await aMember(app).guest().build(), await aMember(app).guest().build()];
  const known = await aMember(app).withMandateFor(region).build();
  open = await aThread(known, topic.id, { visibility: 'public' });
  const forGuests = await aThread(known, topic.id, { visibility: 'guests' });
  const made = [await hide('network'), await hide('guests')];
  hidden = made.map(({ thread }) => thread);
  hiddenSolutions = made.map(({ solution }) => solution);
  emptied = await aThread(known, topic.id, { visibility: 'public' });
  await moveAway(known);
  const of = {
    authorId: known.id,
    topicId: topic.id,
    regionId: region.id,
    thread: open,
    visibility: 'public',
  } as const;
  shown = await aWrittenSolution(app, of);
  await hideInShown();
  await app.db.query('insert into thread_guest (thread_id, member_id) values ($1, $3), ($2, $3)', [
    forGuests,
    hidden[0],
    admitted.id,
  ]);
  outsiders = [
    ['anonymous', app.anonymous],
    ['a guest', guest.caller],
    ['a guest admitted elsewhere', admitted.caller],
  ];
});
afterAll(() => app.close());

/** Calls of an endpoint with everything that can stand in its place. */
function callsOf(name: string, right: Example): Example[] {
  const values: Record<string, string[]> = {
    thread: [...hidden, open, emptied].map(String),
    number: ['1', '2', '3', '4'],
    page: ['1', '2'],
    since: ['0', '1'],
    after: ['0', '1', '3'],
    target: hidden.flatMap((thread) => [`thread-${thread}`, `edit-${thread}-1`, 'new']),
    id: [String(insider.id), '1', '2'],
    slug: [region.slug],
    topic: [topic.slug],
    region: [region.slug],
    filter: ['all', 'unread', 'mine', 'open'],
    kind: ['question', 'discussion'],
    q: [MARK.slice(0, 4), 'Petra', '%'],
    title: [MARK, 'Titel'],
    solution: [...hiddenSolutions, shown].map(({ solution }) => String(solution)),
    reference: hiddenSolutions.map(({ reference }) => reference),
    version: ['1', '2'],
    ids: [[...hiddenSolutions.slice(0, 3), shown].map(({ solution }) => solution).join(',')],
    sort: ['updated', 'title', 'status'],
    search: ['', MARK],
  };
  const given = { ...right.params, ...right.query };
  if (name === 'listSolutions')
    for (const field of Object.keys(given)) if (!['topic', 'sort', 'search'].includes(field)) delete given[field];
  if (name === 'listThreads') delete given.after;
  const spread = Object.keys(given).reduce<Record<string, string>[]>(
    (calls, field) =>
      calls.flatMap((call) => (values[field] ?? [given[field]!]).map((value) => ({ ...call, [field]: value }))),
    [{}],
  );
  const pick = (fields: object | undefined, all: Record<string, string>) =>
    fields && Object.fromEntries(Object.entries(all).filter(([field]) => field in fields));
  return spread.map((all) => ({ ...right, params: pick(right.params, all), query: pick(right.query, all) }) as Example);
}

async function rightCalls(): Promise<Record<string, Example>> {
  const { token, id } = await anInvitation(app);
  return examples({
    thread: hidden[0]!,
    number: 1,
    elsewhere: [hidden[1]!, open],
    topicId: topic.id,
    topicSlug: topic.slug,
    regionId: region.id,
    regionSlug: region.slug,
    other: insider.id,
    guest: insider.id,
    mandateId: insider.mandateId,
    sessionId: insider.caller.sessionId!,
    invitationId: id,
    invitationToken: token,
    resetToken: await aPasswordReset(app, insider.id),
    reviewItem: await aReviewItem(app, hidden[0]!, 1),
    ...hiddenSolutions[0]!,
  });
}

/** Everything that an answer says, headers included. */
async function heard(caller: Caller, name: string, example: Example): Promise<string> {
  const { address, ...init } = requestOf(endpoints.find(([one]) => one === name)![1], example as never);
  const response = await caller.fetch(address, init);
  return `${response.status} ${JSON.stringify([...response.headers])} ${await textOf(response)}`;
}

/** What stands in it, also where it is packed into a document. */
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('application/pdf')) return response.text();
  return JSON.stringify(await readPdf(await response.bytes()));
}

test('the mark can be found by whoever may', async () => {
  const right = await rightCalls();
  const found: string[] = [];
  for (const [name] of ALL_GET) {
    for (const call of callsOf(name, right[name]!)) {
      if ((await heard(insider.caller, name, call)).includes(MARK)) found.push(name);
    }
  }
  const says =
    'getThread getThreadPage getThreadTree getChanges getPostSource listPostVersions listThreads listSimilarThreads getRegion getMember listMembers listDrafts getDraft listMentionables getSession getSolution printSolution listSolutions compareSolutions listThreadSolutions listExperts listSolutionVersions getSolutionVersion listSolutionComments';
  expect([...new Set(found)].sort()).toEqual(says.split(' ').sort());
});

test('no answer to any reading tells an outsider of it', async () => {
  const right = await rightCalls();
  for (const [who, caller] of outsiders) {
    for (const [name] of ALL_GET) {
      for (const call of callsOf(name, right[name]!)) {
        const answer = await heard(caller, name, call);
        if (answer.includes(MARK)) throw new Error(`${who} ${name} ${JSON.stringify(call)}: ${answer}`);
      }
    }
  }
});

test('no answer to any writing does', async () => {
  for (const [who, caller] of outsiders) {
    const right = await rightCalls();
    for (const [name, endpoint] of endpoints.filter(
      ([one, each]) => !isRead(each) && one !== 'signOut' && one !== 'resetPassword',
    )) {
      const answer = await heard(caller, name, right[name]!);
      if (answer.includes(MARK)) throw new Error(`${who} ${name}: ${answer}`);
      if (/^\/(threads|solutions)\//.test(endpoint.path))
        expect([who, name, answer.slice(0, 3)]).toEqual([who, name, expect.stringMatching(/40[134]/)]);
    }
  }
});

test('what is deleted in an open thread is told to no outsider and to no other member', async () => {
  const other = await aMember(app).build();
  const author = await aMember(app).build();
  await post(author, open, `Gelöscht ${MARK}`);
  await author.caller.call(deletePost, { params: at(open, 2), body: { key: key(), reason: '' } });
  const right = await rightCalls();
  for (const caller of [app.anonymous, other.caller]) {
    for (const name of [
      'getThread',
      'getThreadPage',
      'getThreadTree',
      'getChanges',
      'getPostSource',
      'listPostVersions',
      'getRegion',
      'listThreads',
      'getMember',
    ]) {
      const params = {
        ...right[name]!.params,
        ...(right[name]!.params?.thread && at(open, 2)),
        ...(name === 'getMember' && { id: String(author.id) }),
      };
      const known = Object.keys(right[name]!.params ?? {});
      const call = {
        ...right[name],
        params: Object.fromEntries(Object.entries(params).filter(([field]) => known.includes(field))),
      };
      expect(await heard(caller, name, call)).not.toContain(`Gelöscht ${MARK}`);
    }
  }
});

test('what the moderation hides in an open thread is told to nobody but its author and the moderation', async () => {
  const author = await aMember(app).withMandateFor(region).build();
  const moderator = await aMember(app).withRole('moderator').build();
  const words = `Verborgen ${MARK}`;
  const { number } = await post(author, open, words);
  const edit = { key: key(), text: `${words}, geändert`, reason: '', version: 1 };
  await author.caller.call(editPost, { params: at(open, number), body: edit });
  const hiding = { key: key(), awaitsChange: false, reason: 'Zu persönlich' };
  await moderator.caller.call(hidePost, { params: at(open, number), body: hiding });
  const right = await rightCalls();
  const others: [string, Caller][] = [...outsiders, ['a member', insider.caller], ['a colleague', (await aMember(app).withMandateFor(region).build()).caller]];
  const about = { thread: String(open), number: String(number), page: '1', id: String(author.id), q: 'Verborgen', title: words };
  for (const [name, endpoint] of ALL_GET) {
    const known = (of: Record<string, string> = {}) =>
      Object.fromEntries(Object.entries({ ...of, ...about }).filter(([field]) => field in of));
    const example = right[name]!;
    const call = { ...example, ...(endpoint.params && { params: known(example.params) }), ...(endpoint.query && { query: known(example.query) }) };
    for (const [who, caller] of others)
      if ((await heard(caller, name, call)).includes(words)) throw new Error(`${who} hears of it from ${name}`);
  }
  for (const { caller } of [author, moderator])
    expect(await heard(caller, 'getPostSource', { params: at(open, number) })).toContain(words);
});

test('no number that an outsider sees tells that something was added', async () => {
  const right = await rightCalls();
  // How many threads and posts there are in all is told to everybody.
  const counted = ALL_GET.filter(
    ([name]) => !['getInstance', 'getInvitation', 'getPasswordReset', 'listSessions'].includes(name),
  );
  const seen = async (caller: Caller) => {
    const answers: string[] = [];
    for (const [name] of counted) {
      for (const call of callsOf(name, right[name]!))
        answers.push(`${name} ${(await heard(caller, name, call)).replace(/\["(date|x-request-id)","[^"]*"\]/g, '')}`);
    }
    return answers;
  };
  const before = await Promise.all(outsiders.map(([, caller]) => seen(caller)));
  const known = [...hidden];
  await hide('network');
  await hide('guests');
  await insider.caller.call(startThread, {
    body: {
      key: key(),
      kind: 'question',
      title: `Noch ein ${MARK}`,
      topicId: topic.id,
      visibility: 'network',
      mandateId: insider.mandateId,
      text: MARK,
    },
  });
  for (const thread of known) await post(insider, thread, `Mehr ${MARK}`);
  expect(await Promise.all(outsiders.map(([, caller]) => seen(caller)))).toEqual(before);
});

test('no message tells an outsider of it, whatever they have asked to watch', async () => {
  const sockets = await Promise.all(outsiders.map(([, caller]) => caller.socket()));
  for (const socket of sockets) {
    for (const thread of hidden) {
      const unseen = await socket.ask('watch', { thread, since: 0 });
      expect(unseen).toEqual(await socket.ask('watch', { thread: 999_999, since: 0 }));
      await socket.ask('writing', { thread, active: true });
    }
    await socket.ask('watch', { thread: open, since: 0 });
  }
  const inside = await insider.caller.socket();
  for (const thread of hidden) {
    await inside.ask('watch', { thread, since: 0 });
    await inside.ask('writing', { thread, active: true });
    await post(insider, thread, `Live ${MARK}`);
  }
  await inside.heard('hint', ({ what }) => what === 'threads');
  const member = await aMember(app).build();
  await post(member, open, 'Für alle');
  for (const socket of sockets) {
    await socket.heard('changes', ({ posts }) => posts.some(({ html }) => html.includes('Für alle')));
    expect(
      JSON.stringify([socket.all('changes'), socket.all('writers'), socket.all('hint'), socket.all('evicted')]),
    ).not.toContain(MARK);
    expect([socket.all('writers'), socket.all('hint'), socket.all('evicted')]).toEqual([[], [], []]);
    expect(new Set(socket.all('changes').map(({ thread }) => thread.id))).toEqual(new Set([open]));
    socket.close();
  }
  inside.close();
});
