import { z } from 'zod';
import { MemberRef } from './actor.js';
import { endpoint } from './endpoint.js';
import { Day, Id, Moment, Slug } from './primitives.js';

/** A region with its facts. It covers official keys (ARS) of mixed levels; `within` lies inside one without being equal. */
export const Region = z.strictObject({
  id: Id,
  slug: Slug,
  name: z.string(),
  /** Legal form, as the region calls itself. */
  kind: z.string(),
  /** Two-letter code of the Land. */
  land: z.string(),
  keys: z.array(z.strictObject({ ars: z.string(), within: z.boolean() })),
  areaKm2: z.number().nullable(),
  population: z.number().int().nullable(),
  /** Year that the population stands for. */
  populationYear: z.number().int().nullable(),
  memberSince: Day,
  memberUntil: Day.nullable(),
  members: z.number().int(),
  threads: z.number().int(),
  posts: z.number().int(),
});
export type Region = z.infer<typeof Region>;

/** The regions of the network, by name. Facts are public; counts cover what the caller may see. */
export const listRegions = endpoint({ method: 'GET', path: '/regions', access: 'anyone', returns: z.strictObject({ regions: z.array(Region) }) });

export const Contribution = z.strictObject({
  threadId: Id,
  title: z.string(),
  number: z.number().int(),
  author: MemberRef.nullable(),
  createdAt: Moment,
  /** Beginning of the post as plain text, at most 200 signs. */
  excerpt: z.string(),
});
export type Contribution = z.infer<typeof Contribution>;

/** A region with the people who act for it (for members only) and its latest contributions, newest first. */
export const getRegion = endpoint({
  method: 'GET',
  path: '/regions/:slug',
  access: 'anyone',
  params: z.strictObject({ slug: Slug }),
  returns: z.strictObject({
    region: Region,
    members: z.array(z.strictObject({ id: Id, name: z.string(), position: z.string() })),
    contributions: z.array(Contribution),
  }),
});
