import { writePost } from '#contract/posts';
import { hashPassword } from '../src/auth/password-hash.js';
import type { TestApp } from './app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from './builders.js';
import { anInvitation, aPasswordReset, aReviewItem, type Scene } from './examples.js';
import { aWrittenSolution } from './solutions.js';

/** A network small enough to walk all of it, with somebody who may do everything. */
export async function aScene(app: TestApp): Promise<Scene & { allMighty: TestMember; author: TestMember }> {
  const region = await aRegion(app);
  const topic = await aTopic(app);
  const author = await aMember(app).withMandateFor(region).build();
  const guest = await aMember(app).guest().build();
  const allMighty = await aMember(app)
    .withRole('administrator')
    .withRole('moderator')
    .withMandateFor(await aRegion(app))
    .withPasswordHash(await hashPassword('Laternenpfahl summt im Nebel'))
    .build();
  const thread = await aThread(author, topic.id, { kind: 'question' });
  await author.caller.call(writePost, {
    params: { thread: String(thread) },
    body: { key: crypto.randomUUID(), text: 'Ich ergänze.', parent: 1, mandateId: author.mandateId },
  });
  const invitation = await anInvitation(app);
  const solutionOf = {
    authorId: author.id,
    topicId: topic.id,
    regionId: region.id,
    thread,
    visibility: 'network' as const,
  };
  return {
    allMighty,
    author,
    thread,
    number: 2,
    elsewhere: [await aThread(author, topic.id), await aThread(author, topic.id)],
    topicId: topic.id,
    topicSlug: topic.slug,
    regionId: region.id,
    regionSlug: region.slug,
    other: author.id,
    guest: guest.id,
    mandateId: allMighty.mandateId,
    sessionId: author.caller.sessionId!,
    invitationId: invitation.id,
    invitationToken: invitation.token,
    resetToken: await aPasswordReset(app, author.id),
    reviewItem: await aReviewItem(app, thread, 2),
    ...(await aWrittenSolution(app, solutionOf)),
  };
}
