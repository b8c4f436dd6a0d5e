import { type Caller, type TestApp } from './app.js';
import { aMember, aRegion, type TestMember } from './builders.js';

/** Everybody who can come by; `author` wrote what it is about, `admitted` is a guest admitted to it. */
export const VISITORS = ['anonymous', 'guest', 'admitted', 'member', 'author', 'moderator', 'administrator'] as const;
/** Whose session is no longer good: they count as anonymous. */
export const FORMER = ['suspended', 'signedOut'] as const;
const isFormer = (visitor: Visitor): visitor is (typeof FORMER)[number] =>
  (FORMER as readonly string[]).includes(visitor);
export type Visitor = (typeof VISITORS)[number] | (typeof FORMER)[number];

export interface Visitors {
  /** A session of their own for each visit: some end it. */
  visit(visitor: Visitor): Promise<Caller>;
  author: TestMember;
  admitted: TestMember;
}

/** One of each, with sessions as they are after a suspension and a sign-out. */
export async function allVisitors(app: TestApp): Promise<Visitors> {
  const [author, member, moderator, administrator, suspended, signedOut] = await Promise.all([
    aMember(app)
      .withMandateFor(await aRegion(app))
      .build(),
    aMember(app).build(),
    aMember(app).withRole('moderator').build(),
    aMember(app).withRole('administrator').build(),
    aMember(app).withRole('moderator').withRole('administrator').build(),
    aMember(app).withRole('moderator').withRole('administrator').build(),
  ]);
  const [guest, admitted] = [await aMember(app).guest().build(), await aMember(app).guest().build()];
  await app.db.query('update member set suspended_at = now() where id = $1', [suspended.id]);
  await app.db.query('delete from session where member_id = $1', [signedOut.id]);
  const members = { guest, admitted, member, author, moderator, administrator, suspended, signedOut };
  const visit = async (visitor: Visitor) => {
    if (visitor === 'anonymous') return app.anonymous;
    return isFormer(visitor) ? members[visitor].caller : app.as(members[visitor].id);
  };
  return { author, admitted, visit };
}
