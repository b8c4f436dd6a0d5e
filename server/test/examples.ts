import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { TestApp } from './app.js';
import { aContent, aReport, type SolutionScene } from './solutions.js';

/** Arguments of a call, before they are given a type: a test may spoil them. */
export interface Example {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: Record<string, unknown>;
}

/** What the examples speak of. */
export interface Scene extends SolutionScene {
  thread: number;
  /** Number of a post by the person `other`. */
  number: number;
  /** Two more threads: one that posts can be moved to, and one that can be merged into that. */
  elsewhere: [number, number];
  topicId: number;
  topicSlug: string;
  regionId: number;
  regionSlug: string;
  other: number;
  guest: number;
  mandateId: number | null;
  sessionId: number;
  invitationId: number;
  invitationToken: string;
  resetToken: string;
  /** Key of a report of the post in the queue. */
  reviewItem: number;
}

/** A right call of each endpoint, by its name in the contract. */
export function examples(scene: Scene): Record<string, Example> {
  const thread = String(scene.thread);
  const post = { thread, number: String(scene.number) };
  const other = { id: String(scene.other) };
  const item = String(scene.reviewItem);
  const key = randomUUID();
  const { mandateId, topicId, regionId } = scene;
  const text = 'Bei uns fährt der **Rufbus** seit Mai.';
  const password = 'Moorfrosch tanzt auf Kopfsteinpflaster';
  const content = aContent(topicId, regionId);
  const ofSolution = { solution: String(scene.solution) };
  const mandate = mandateId ?? 1;
  return {
    getSession: {},
    signIn: { body: { email: 'niemand@example.org', password } },
    signOut: {},
    listSessions: {},
    endSession: { params: { id: String(scene.sessionId) } },
    getInvitation: { params: { token: scene.invitationToken } },
    acceptInvitation: {
      params: { token: scene.invitationToken },
      body: { name: 'Neue Person', position: 'Amtsleitung', email: 'neu@example.org', password },
    },
    requestPasswordReset: { body: { email: 'niemand@example.org' } },
    getPasswordReset: { params: { token: scene.resetToken } },
    resetPassword: { params: { token: scene.resetToken }, body: { password } },
    changePassword: { body: { current: 'irgendein altes', next: password } },
    listDrafts: {},
    getDraft: { params: { target: `thread-${thread}` } },
    saveDraft: {
      params: { target: `thread-${thread}` },
      body: {
        sequence: 0,
        content: { text, title: 'Rufbus', kind: 'question', topicId, visibility: 'network', parent: null, mandateId },
      },
    },
    discardDraft: { params: { target: `thread-${thread}` } },
    getInstance: {},
    listMembers: {},
    getMember: { params: other },
    editProfile: { body: { name: 'Erika Beispiel', position: 'Sozialplanung' } },
    listMentionables: { query: { q: 'M' } },
    manageMembers: {},
    inviteMember: {
      body: {
        name: 'Neue Person',
        email: 'neue.person@example.org',
        position: '',
        kind: 'member',
        regionId,
        roles: ['moderator'],
      },
    },
    revokeInvitation: { params: { id: String(scene.invitationId) } },
    suspendMember: { params: other, body: { suspended: true, reason: 'Auf eigenen Wunsch' } },
    setRoles: { params: other, body: { roles: ['spokesperson'] } },
    giveMandate: { params: other, body: { regionId, firstDay: '2026-01-01' } },
    endMandate: { params: { id: String(mandateId ?? 1) } },
    writePost: { params: { thread }, body: { key, text, parent: null, mandateId } },
    editPost: { params: post, body: { key, text, reason: 'Zahl ergänzt', version: 1 } },
    deletePost: { params: post, body: { key, reason: 'Doppelt' } },
    markHelpful: { params: post, body: { key, on: true } },
    markAnswer: { params: post, body: { key, on: true } },
    getPostSource: { params: post },
    listPostVersions: { params: post },
    previewMarkdown: { body: { text } },
    listRegions: {},
    getRegion: { params: { slug: scene.regionSlug } },
    listThreads: { query: { topic: scene.topicSlug, kind: 'question', region: scene.regionSlug, filter: 'all' } },
    listSimilarThreads: { query: { title: 'Rufbus' } },
    startThread: {
      body: { key, kind: 'question', title: 'Wer fährt den Rufbus?', topicId, visibility: 'network', mandateId, text },
    },
    getThread: { params: { thread } },
    getThreadPage: { params: { thread, page: '1' } },
    getThreadTree: { params: { thread }, query: { after: '0' } },
    getChanges: { params: { thread }, query: { since: '0' } },
    markRead: { params: { thread }, body: { number: 1 } },
    markAllRead: { body: { topicId } },
    editThread: {
      params: { thread },
      body: {
        key,
        title: 'Ein Titel, der passt',
        topicId,
        visibility: 'public',
        pinned: true,
        closed: false,
        reason: 'Beschluss',
      },
    },
    splitThread: {
      params: { thread },
      body: {
        key,
        numbers: [scene.number],
        withAnswers: true,
        title: 'Ein Thema für sich',
        kind: 'discussion',
        topicId,
        visibility: 'network',
        reason: 'Führt zu weit',
      },
    },
    movePosts: {
      params: { thread },
      body: { key, numbers: [scene.number], withAnswers: false, into: scene.elsewhere[0], reason: 'Gehört dorthin' },
    },
    mergeThread: {
      params: { thread: String(scene.elsewhere[1]) },
      body: { key, into: scene.elsewhere[0], reason: 'Dasselbe Thema' },
    },
    listThreadGuests: { params: { thread } },
    admitGuest: { params: { thread, member: String(scene.guest) }, body: { admitted: true } },
    listNotices: {},
    markNoticesSeen: { body: { ids: [1] } },
    listReview: { query: { state: 'open' } },
    countReview: {},
    listModerators: {},
    assignReview: { params: { item }, body: { from: null, to: null, note: '' } },
    decideReview: { params: { item }, body: { key, decision: 'dismiss', reason: 'Kein Anlass' } },
    listTags: {},
    getTag: { params: { tag: 'rufbus' } },
    renameTag: { params: { tag: 'rufbus' }, body: { key, name: 'Rufbusse', reason: 'Einheitlich' } },
    mergeTag: { params: { tag: 'rufbus' }, body: { key, into: 'mobilitaet', reason: 'Dasselbe' } },
    tagThread: { params: { thread }, body: { key, names: [], was: [] } },
    getSummary: { params: { thread } },
    listSummaryVersions: { params: { thread } },
    writeSummary: { params: { thread }, body: { key, version: 0, text, upTo: 1, reason: '' } },
    removeSummary: { params: { thread }, body: { key, version: 1, reason: 'Überholt' } },
    listExperts: { params: { thread } },
    listWeeks: { params: { topic: scene.topicSlug } },
    getWeek: { params: { topic: scene.topicSlug, week: '2026-W01' } },
    composeWeek: { params: { topic: scene.topicSlug, week: '2026-W01' } },
    saveWeek: {
      params: { topic: scene.topicSlug, week: '2026-W01' },
      body: { key, version: 0, text, visibility: 'public', items: [], published: true, reason: '' },
    },
    listWeekMarks: { params: { thread } },
    markForWeek: { params: post, body: { on: true } },
    reportPost: { params: post, body: { key, kind: 'rude', text: 'Der zweite Absatz' } },
    hidePost: { params: post, body: { key, awaitsChange: true, reason: 'Nennt eine Privatadresse' } },
    showPost: { params: post, body: { key, reason: '' } },
    resubmitPost: { params: post, body: { key, note: 'Geändert' } },
    lockPost: { params: post, body: { key, on: true, reason: 'Beschlossener Wortlaut' } },
    slowThread: { params: { thread }, body: { key, minutes: 10, reason: 'Hitzig' } },
    getNextPost: { params: { thread } },
    setTimer: {
      params: { thread },
      body: { key, act: 'close', visibility: null, at: new Date(Date.now() + 86_400_000).toISOString(), reason: '' },
    },
    cancelTimer: { params: { thread, timer: key } },
    getMemberState: { params: { member: String(scene.other) } },
    silenceMember: { params: { member: String(scene.other) }, body: { until: tomorrow(), reason: 'Bleibt unsachlich' } },
    listLog: { query: { scope: 'all', topic: 'posts', actor: String(scene.other), target: `thread:${thread}`, from: '2026-01-01' } },
    exportLog: { query: { scope: 'all', format: 'csv', to: '2026-12-31' } },
    listTopics: {},
    addTopic: { body: { name: 'Friedhöfe', description: 'Trägerschaft und Pflege' } },
    editTopic: { params: { id: String(topicId) }, body: { name: 'Friedhöfe und Parks', description: '' } },
    listSolutions: {
      query: {
        topic: scene.topicSlug,
        status: 'recommended,proven',
        region: scene.regionSlug,
        regionKind: 'Landkreis',
        regionSize: 'small',
        cost: 'low',
        funded: 'yes',
        transferability: 'adapted',
        report: 'yes',
        followed: 'yes',
        search: 'Bus',
        sort: 'title',
      },
    },
    compareSolutions: { query: { ids: `${scene.solution},999999` } },
    getSolution: { params: ofSolution },
    exportSolutions: {},
    exportSolutionTable: {},
    followSolutions: {},
    printSolution: { params: ofSolution },
    findSolution: { params: { reference: scene.reference } },
    listThreadSolutions: { params: { thread } },
    openSolution: {
      body: { key, content, visibility: 'network', sources: [{ thread: scene.thread, number: 1, passage: '' }] },
    },
    editSolution: { params: ofSolution, body: { key, content, version: 1, summary: 'Kosten ergänzt' } },
    listSolutionVersions: { params: ofSolution },
    getSolutionVersion: { params: { ...ofSolution, version: '1' } },
    markSolutionRead: { params: ofSolution, body: { version: 1 } },
    followSolution: { params: ofSolution, body: { on: true } },
    addSolutionSources: {
      params: ofSolution,
      body: { key, sources: [{ thread: scene.thread, number: 1, passage: '' }] },
    },
    removeSolutionSource: { params: { ...ofSolution, source: String(scene.sourceId) }, body: { key } },
    stepSolution: { params: ofSolution, body: { key, to: 'proven', reason: 'Noch einmal geprüft', reviewMonths: 12 } },
    reviewSolution: { params: ofSolution, body: { key, reason: 'Gilt weiter', months: 12 } },
    curateSolution: { params: ofSolution, body: { key, visibility: 'guests', state: 'open', reason: 'Für Gäste' } },
    resubmitSolution: { params: ofSolution, body: { key } },
    setSolutionContact: { params: ofSolution, body: { contact: aContact } },
    startPilot: {
      params: ofSolution,
      body: { key, mandateId: mandate, from: '2026-01-01', until: null, responsibleBody: 'Landkreis', note: '' },
    },
    adoptSolution: {
      params: ofSolution,
      body: { key, mandateId: mandate, kind: 'adapted', since: '2026-01-01', reason: 'Passt' },
    },
    writeReport: { params: ofSolution, body: { key, mandateId: mandate, content: aReport(), contact: null } },
    editReport: {
      params: { ...ofSolution, report: String(scene.reportId) },
      body: { key, version: 1, content: aReport(), contact: aContact },
    },
    listSolutionComments: { params: ofSolution },
    commentSolution: {
      params: ofSolution,
      body: { key, section: 'aim', text: 'Stimmt das noch?', quote: 'zum Arzt', version: 1 },
    },
    resolveComment: {
      params: { ...ofSolution, comment: String(scene.commentId) },
      body: { key, resolved: true },
    },
  };
}

const aContact = {
  name: 'Erika Beispiel',
  email: 'erika@example.org',
  phone: '',
  visibility: 'network',
  until: '2099-12-31',
  consent: true,
};

const secret = () => {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: createHash('sha256').update(token).digest() };
};

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

/** A report of a post in the queue, which nobody has looked at; the same one while it is open. */
export async function aReviewItem(app: TestApp, thread: number, number: number): Promise<number> {
  const [row]: { id: number }[] = await app.db.query(
    `insert into review_item (kind, thread_id, number, due_at) values ('report', $1, $2, now())
     on conflict (kind, thread_id, number) where decided_at is null and number is not null
     do update set due_at = excluded.due_at returning id`,
    [thread, number],
  );
  return row!.id;
}

/** An open invitation for somebody without name and address. */
export async function anInvitation(app: TestApp): Promise<{ id: number; token: string }> {
  const { token, hash } = secret();
  const [row]: { id: number }[] = await app.db.query(
    `insert into invitation (token_hash, expires_at) values ($1, now() + interval '1 day') returning id`,
    [hash],
  );
  return { id: row!.id, token };
}

/** A link with which a member can set a new password. */
export async function aPasswordReset(app: TestApp, memberId: number): Promise<string> {
  const { token, hash } = secret();
  await app.db.query(
    `insert into password_reset (token_hash, member_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
    [hash, memberId],
  );
  return token;
}
