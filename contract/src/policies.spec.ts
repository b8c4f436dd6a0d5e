import { type Actor, hasRole, isAdministrator, isModerator } from './actor.js';
import {
  canActFor,
  canCurateThread,
  canDeletePost,
  canEditPost,
  canMarkAnswer,
  canMarkHelpful,
  canReadThread,
  canReadVersions,
  canRenameThread,
  canRestructure,
  canStartThread,
  canWritePost,
  type PostFacts,
  type ThreadFacts,
} from './policies.js';

const someone = (id: number, rest: Partial<Actor> = {}): Actor => ({
  id,
  name: `Nr. ${id}`,
  kind: 'member',
  roles: [],
  mandates: [],
  ...rest,
});
/** Everybody who can come by, with what is known about them and the thread. */
const VISITORS: Record<string, { actor: Actor | null; admitted?: boolean }> = {
  anonymous: { actor: null },
  guest: { actor: someone(1, { kind: 'guest' }) },
  admitted: { actor: someone(2, { kind: 'guest' }), admitted: true },
  member: { actor: someone(3) },
  author: { actor: someone(4) },
  spokesperson: { actor: someone(5, { roles: ['spokesperson'] }) },
  moderator: { actor: someone(6, { roles: ['moderator'] }) },
  administrator: { actor: someone(7, { roles: ['administrator'] }) },
};
const AUTHOR = 4;
const MEMBERS = 'member author spokesperson moderator administrator';
const EVERYBODY = `anonymous guest admitted ${MEMBERS}`;

type Policy = (actor: Actor | null, thread: ThreadFacts) => boolean;
/** The names of those whom a policy lets, in the order above. */
function allowed(policy: Policy, thread: Partial<ThreadFacts> = {}): string {
  const facts: ThreadFacts = { authorId: AUTHOR, kind: 'discussion', visibility: 'public', closed: false, ...thread };
  return Object.entries(VISITORS)
    .filter(([, { actor, admitted }]) => policy(actor, { ...facts, ...(admitted !== undefined && { admitted }) }))
    .map(([name]) => name)
    .join(' ');
}
const post = (facts: Partial<PostFacts> = {}) => ({ authorId: AUTHOR, deleted: false, hidden: false, locked: false, number: 2, ...facts });
type OfPost = (actor: Actor | null, thread: ThreadFacts, post: PostFacts & { number: number }) => boolean;
const of =
  (policy: OfPost, facts: Partial<PostFacts & { number: number }> = {}): Policy =>
  (actor, thread) =>
    policy(actor, thread, { ...post(), ...facts });

const NETWORK = { visibility: 'network' } as const;
const GUESTS = { visibility: 'guests' } as const;
const PUBLIC = { visibility: 'public' } as const;
const CLOSED = { closed: true } as const;
const QUESTION = { kind: 'question' } as const;
const MERGED = { mergedInto: 12 } as const;
/** Moving to a thread that differs in something from the one that the posts come from. */
const into =
  (facts: Partial<ThreadFacts>): Policy =>
  (actor, thread) =>
    canRestructure(actor, thread, { ...thread, mergedInto: null, ...facts });

describe('who may, in an open thread and in others', () => {
  test.each<[string, Policy, Partial<ThreadFacts>, string]>([
    ['read', canReadThread, NETWORK, MEMBERS],
    ['read', canReadThread, GUESTS, `admitted ${MEMBERS}`],
    ['read', canReadThread, PUBLIC, EVERYBODY],
    ['read', canReadThread, { ...PUBLIC, ...CLOSED }, EVERYBODY],
    ['start a thread', canStartThread, {}, MEMBERS],
    ['write', canWritePost, NETWORK, MEMBERS],
    ['write', canWritePost, GUESTS, `admitted ${MEMBERS}`],
    ['write', canWritePost, PUBLIC, `admitted ${MEMBERS}`],
    ['write', canWritePost, CLOSED, 'moderator'],
    ['write', canWritePost, { ...NETWORK, ...CLOSED }, 'moderator'],
    ['rename', canRenameThread, NETWORK, 'author moderator'],
    ['rename', canRenameThread, PUBLIC, 'author moderator'],
    ['rename', canRenameThread, CLOSED, 'moderator'],
    ['rename what nobody’s is', canRenameThread, { authorId: null }, 'moderator'],
    ['curate', canCurateThread, NETWORK, 'moderator'],
    ['curate', canCurateThread, { ...PUBLIC, ...CLOSED }, 'moderator'],
    ['read what was merged', canReadThread, { ...GUESTS, ...MERGED }, `admitted ${MEMBERS}`],
    ['write to it', canWritePost, MERGED, ''],
    ['rename it', canRenameThread, MERGED, ''],
    ['curate it', canCurateThread, MERGED, ''],
    ['split', (actor, thread) => canRestructure(actor, thread, null), NETWORK, 'moderator'],
    ['move posts', into(CLOSED), { ...PUBLIC, ...CLOSED }, 'moderator'],
    ['move posts out of what was merged', into({}), MERGED, ''],
    ['move posts to what was merged', into(MERGED), {}, ''],
  ])('%s %#', (_, policy, thread, who) => expect(allowed(policy, thread)).toBe(who));
});

describe('who may, with a post of the author', () => {
  test.each<[string, OfPost, Partial<ThreadFacts>, Partial<PostFacts & { number: number }>, string]>([
    ['edit', canEditPost, NETWORK, {}, 'author moderator'],
    ['edit', canEditPost, PUBLIC, {}, 'author moderator'],
    ['edit', canEditPost, CLOSED, {}, 'moderator'],
    ['edit', canEditPost, PUBLIC, { deleted: true }, ''],
    ['edit what nobody’s is', canEditPost, PUBLIC, { authorId: null }, 'moderator'],
    ['edit what a guest wrote', canEditPost, GUESTS, { authorId: 2 }, 'admitted moderator'],
    ['edit what a guest wrote before leaving', canEditPost, PUBLIC, { authorId: 1 }, 'moderator'],
    ['delete', canDeletePost, NETWORK, {}, 'author moderator'],
    ['delete', canDeletePost, CLOSED, {}, 'moderator'],
    ['delete', canDeletePost, NETWORK, { deleted: true }, ''],
    ['mark as helpful', canMarkHelpful, NETWORK, {}, 'member spokesperson moderator administrator'],
    ['mark as helpful', canMarkHelpful, GUESTS, {}, 'admitted member spokesperson moderator administrator'],
    ['mark as helpful', canMarkHelpful, PUBLIC, {}, 'admitted member spokesperson moderator administrator'],
    ['mark as helpful', canMarkHelpful, { ...NETWORK, ...CLOSED }, {}, 'member spokesperson moderator administrator'],
    ['mark as helpful', canMarkHelpful, PUBLIC, { deleted: true }, ''],
    ['mark as an answer', canMarkAnswer, QUESTION, {}, 'author moderator'],
    ['mark as an answer', canMarkAnswer, { ...QUESTION, ...NETWORK }, {}, 'author moderator'],
    ['mark as an answer', canMarkAnswer, { ...QUESTION, authorId: 3 }, {}, 'member moderator'],
    ['mark as an answer', canMarkAnswer, { ...QUESTION, authorId: 1, ...NETWORK }, {}, 'moderator'],
    ['mark as an answer', canMarkAnswer, QUESTION, { number: 1 }, ''],
    ['mark as an answer', canMarkAnswer, QUESTION, { deleted: true }, ''],
    ['mark as an answer', canMarkAnswer, {}, {}, ''],
    ['read versions', canReadVersions, NETWORK, {}, MEMBERS],
    ['read versions', canReadVersions, GUESTS, {}, `admitted ${MEMBERS}`],
    ['read versions', canReadVersions, PUBLIC, {}, EVERYBODY],
    ['read versions', canReadVersions, PUBLIC, { deleted: true }, 'author moderator'],
    ['read versions', canReadVersions, PUBLIC, { deleted: true, authorId: null }, 'moderator'],
    ['read versions', canReadVersions, NETWORK, { deleted: true, authorId: 2 }, 'moderator'],
  ])('%s %#', (_, policy, thread, facts, who) => expect(allowed(of(policy, facts), thread)).toBe(who));
});

describe('roles', () => {
  test('each is itself only', () => {
    expect([
      allowed(isModerator),
      allowed(isAdministrator),
      allowed((actor) => hasRole(actor, 'spokesperson')),
    ]).toEqual(['moderator', 'administrator', 'spokesperson']);
  });
  test('are nothing to a guest', () => {
    const guest = someone(1, { kind: 'guest', roles: ['moderator', 'administrator', 'spokesperson'] });
    expect([isModerator(guest), isAdministrator(guest), hasRole(guest, 'spokesperson'), canStartThread(guest)]).toEqual(
      [false, false, false, false],
    );
  });
});

test('one speaks personally or through a mandate of one’s own', () => {
  const official = someone(8, { mandates: [{ id: 40, regionId: 12, regionName: 'Landkreis Uckermark' }] });
  expect([null, 40, 12, 41, 0].map((mandate) => canActFor(official, mandate))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([null, 40].map((mandate) => canActFor(someone(9), mandate))).toEqual([true, false]);
});
