import { z } from 'zod';
import { MemberRef, RegionRef } from './actor.js';
import { endpoint } from './endpoint.js';
import {
  Day,
  Id,
  IdText,
  line,
  lines,
  Moment,
  Nothing,
  Ordinal,
  OrdinalText,
  QueryText,
  Slug,
  Visibility,
  WriteKey,
} from './primitives.js';
import {
  Transferability,
  Section,
  SolutionContent,
  StoredContent,
  Figures,
  StoredReport,
  Contact,
  AdoptionKind,
} from './solution-content.js';
import { SolutionStatus } from './solution-status.js';

/** A passage of a post that a solution was made of. `thread` and `number` say where the post is now. */
export const SolutionSource = z.strictObject({
  id: Id,
  thread: Id,
  number: z.number().int(),
  threadTitle: z.string(),
  author: MemberRef.nullable(),
  region: RegionRef.nullable(),
  /** As it was marked; empty for the whole post, and where the post shows no text any more. */
  passage: z.string(),
});
/** The passage has to stand in the post: letters and digits count, not spaces and signs. */
const NewSource = z.strictObject({ thread: Id, number: Ordinal, passage: lines(5_000) });

/** A step from one status to another: who, when, why. The review of a recommendation is a step that stays there. */
export const SolutionStep = z.strictObject({
  from: SolutionStatus.nullable(),
  to: SolutionStatus,
  by: MemberRef.nullable(),
  at: Moment,
  reason: z.string(),
});
export const Pilot = z.strictObject({
  id: Id,
  region: RegionRef,
  by: MemberRef.nullable(),
  from: Day,
  until: Day.nullable(),
  responsibleBody: z.string(),
  note: z.string(),
});
/** What a region does with it: taken over as it is, adapted, about to, or looked at and decided against. */
export const Adoption = z.strictObject({
  id: Id,
  region: RegionRef,
  by: MemberRef.nullable(),
  kind: AdoptionKind,
  since: Day,
  reason: z.string(),
  at: Moment,
});

export const ExperienceReport = z.strictObject({
  id: Id,
  region: RegionRef,
  author: MemberRef.nullable(),
  at: Moment,
  version: Ordinal,
  complete: z.boolean(),
  content: StoredReport,
  /** The texts of the content, rendered. */
  html: z.record(z.string(), z.string()),
  contact: Contact.nullable(),
});

/** In a list. */
export const SolutionRow = z.strictObject({
  id: Id,
  /** `LA-2026-014`; null for a proposal. */
  reference: z.string().nullable(),
  title: z.string(),
  summary: z.string(),
  status: SolutionStatus,
  state: z.enum(['proposed', 'open', 'declined']),
  visibility: Visibility,
  topics: z.array(z.strictObject({ id: Id, slug: Slug, name: z.string() })),
  regions: z.array(RegionRef),
  cost: Figures,
  funded: z.boolean().nullable(),
  transferability: Transferability,
  reports: z.number().int(),
  /** Regions that have taken it over, as it is or adapted. */
  adoptions: z.number().int(),
  /** Recommended, but not reviewed in time. */
  overdue: z.boolean(),
  updatedAt: Moment,
});
export type SolutionRow = z.infer<typeof SolutionRow>;

/** A solution with all that belongs to it, as the caller may see it; lists oldest first. */
export const Solution = SolutionRow.extend({
  author: MemberRef.nullable(),
  createdAt: Moment,
  /** Counts all writes to it but comments and readings. */
  change: z.number().int(),
  /** Counts versions of the content. */
  version: z.number().int(),
  content: StoredContent,
  /** Sections as sanitised HTML; empty ones are left out. */
  html: z.partialRecord(Section, z.string()),
  lastEdit: z.strictObject({ by: MemberRef.nullable(), at: Moment, summary: z.string() }),
  contact: Contact.nullable(),
  /** Those in threads that the caller may read. */
  sources: z.array(SolutionSource),
  steps: z.array(SolutionStep),
  pilots: z.array(Pilot),
  adoptionList: z.array(Adoption),
  reportList: z.array(ExperienceReport),
  /** For recommended ones: when it was reviewed, and when it must be again. */
  review: z.strictObject({ at: Moment, by: MemberRef.nullable(), dueOn: Day }).nullable(),
  /** The version that the caller has read last; null where none. */
  lastRead: z.number().int().nullable(),
  following: z.boolean(),
  followers: z.number().int(),
});
export type Solution = z.infer<typeof Solution>;

const params = z.strictObject({ solution: IdText });
/** What each write answers. */
const Written = z.strictObject({ id: Id, change: z.number().int() });

const filter = z.strictObject({
  topic: Slug.optional(),
  /** Comma-separated. */
  status: z
    .string()
    .regex(/^[a-z]+(,[a-z]+)*$/)
    .max(100)
    .optional(),
  /** Slug of a region that it comes from, is tried by or has taken it over. */
  region: Slug.optional(),
  /** Legal form of such a region. */
  regionKind: QueryText(80).optional(),
  /** Inhabitants of such a region: up to 100,000, up to 200,000, more. */
  regionSize: z.enum(['small', 'medium', 'large']).optional(),
  /** Yearly cost: up to 10,000, up to 100,000, more, in euros. */
  cost: z.enum(['low', 'medium', 'high']).optional(),
  funded: z.enum(['yes', 'no']).optional(),
  transferability: Transferability.optional(),
  /** With an experience report. */
  report: z.enum(['yes']).optional(),
  /** Those that the caller follows. */
  followed: z.enum(['yes']).optional(),
  search: QueryText(120).optional(),
  sort: z.enum(['updated', 'title', 'status']).optional(),
  after: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,300}$/)
    .optional(),
});
/** The catalogue: open solutions, 20 at a time; `total` counts all that match. Own proposals and, for moderators, all of them are in `proposals`. */
export const listSolutions = endpoint({
  method: 'GET',
  path: '/solutions',
  access: 'anyone',
  query: filter,
  returns: z.strictObject({
    solutions: z.array(SolutionRow),
    total: z.number().int(),
    next: z.string().nullable(),
    proposals: z.array(SolutionRow),
  }),
});
/** Solutions side by side: up to four ids, comma-separated. Those that the caller may not read are left out. */
export const compareSolutions = endpoint({
  method: 'GET',
  path: '/solution-comparison',
  access: 'anyone',
  query: z.strictObject({
    ids: z.string().regex(/^[1-9]\d{0,15}(,[1-9]\d{0,15}){0,3}$/, 'Höchstens vier lassen sich vergleichen.'),
  }),
  returns: z.strictObject({ solutions: z.array(Solution) }),
});
export const getSolution = endpoint({
  method: 'GET',
  path: '/solutions/:solution',
  access: 'anyone',
  params,
  returns: z.strictObject({ solution: Solution }),
});
/** The id behind a reference such as `LA-2026-014`. */
export const findSolution = endpoint({
  method: 'GET',
  path: '/solution-references/:reference',
  access: 'anyone',
  params: z.strictObject({ reference: z.string().regex(/^LA-\d{4}-\d{3,6}$/) }),
  returns: z.strictObject({ id: Id }),
});
/** Opens a solution, or proposes one where the caller is no moderator. */
export const openSolution = endpoint({
  method: 'POST',
  path: '/solutions',
  access: 'member',
  body: z.strictObject({
    key: WriteKey,
    content: SolutionContent,
    visibility: Visibility,
    sources: z.array(NewSource).max(50),
  }),
  returns: Written,
});
/** Replaces the content; `version` is the one that was edited. Where it is no longer the current one: 409 with the current content and version. */
export const editSolution = endpoint({
  method: 'PUT',
  path: '/solutions/:solution',
  access: 'member',
  params,
  body: z.strictObject({ key: WriteKey, content: SolutionContent, version: Ordinal, summary: line(0, 200) }),
  returns: Written,
});
const SolutionVersion = z.strictObject({
  version: z.number().int(),
  by: MemberRef.nullable(),
  at: Moment,
  summary: z.string(),
});
export const listSolutionVersions = endpoint({
  method: 'GET',
  path: '/solutions/:solution/versions',
  access: 'anyone',
  params,
  returns: z.strictObject({ versions: z.array(SolutionVersion) }),
});
export const getSolutionVersion = endpoint({
  method: 'GET',
  path: '/solutions/:solution/versions/:version',
  access: 'anyone',
  params: z.strictObject({ solution: IdText, version: OrdinalText }),
  returns: SolutionVersion.extend({ content: StoredContent }),
});
/** Notes that a version has been read; an earlier one than before changes nothing. */
export const markSolutionRead = endpoint({
  method: 'PUT',
  path: '/solutions/:solution/reading',
  access: 'signed-in',
  ownMatter: true,
  params,
  body: z.strictObject({ version: Ordinal }),
  returns: Nothing,
});
export const followSolution = endpoint({
  method: 'PUT',
  path: '/solutions/:solution/following',
  access: 'signed-in',
  ownMatter: true,
  params,
  body: z.strictObject({ on: z.boolean() }),
  returns: Nothing,
});
export const addSolutionSources = endpoint({
  method: 'POST',
  path: '/solutions/:solution/sources',
  access: 'member',
  params,
  body: z.strictObject({ key: WriteKey, sources: z.array(NewSource).min(1).max(50) }),
  returns: Written,
});
export const removeSolutionSource = endpoint({
  method: 'POST',
  path: '/solutions/:solution/sources/:source/removal',
  access: 'member',
  params: z.strictObject({ solution: IdText, source: IdText }),
  body: z.strictObject({ key: WriteKey }),
  returns: Written,
});
