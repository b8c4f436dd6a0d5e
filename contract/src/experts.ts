import { z } from 'zod';
import { MemberRef, RegionRef } from './actor.js';
import { endpoint } from './endpoint.js';
import { Id, IdText, Ordinal } from './primitives.js';

/** Regions and members who know about what a thread asks, as far as the caller may see where they said so. */
export const listExperts = endpoint({
  method: 'GET',
  path: '/threads/:thread/experts',
  access: 'signed-in',
  params: z.strictObject({ thread: IdText }),
  returns: z.strictObject({
    /** Experience reports of solutions of the same topic that resemble the title, best first, at most 3. */
    reports: z.array(
      z.strictObject({
        id: Id,
        region: RegionRef,
        solution: z.strictObject({ id: Id, reference: z.string().nullable(), title: z.string() }),
      }),
    ),
    /** Authors of answers in threads of the same topic with a title like this one, at most 3. */
    members: z.array(
      z.strictObject({
        member: MemberRef,
        region: RegionRef.nullable(),
        thread: z.strictObject({ id: Id, title: z.string() }),
        number: Ordinal,
      }),
    ),
  }),
});
