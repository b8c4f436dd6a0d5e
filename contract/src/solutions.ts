import { z } from 'zod';
import { MemberRef, RegionRef } from './actor.js';
import { endpoint } from './endpoint.js';
import {
  Count,
  Day,
  Email,
  Id,
  IdText,
  line,
  lines,
  Markdown,
  Moment,
  Nothing,
  Ordinal,
  OrdinalText,
  QueryText,
  Slug,
  Visibility,
  WriteKey,
} from './primitives.js';
import { SolutionStatus } from './solution-status.js';

/** How well it can be taken over elsewhere, as those who wrote it see it. */
export const Transferability = z.enum(['unknown', 'as-is', 'adapted', 'hardly']);
export const SolutionLicence = z.enum(['none', 'cc-by-4', 'cc-by-sa-4', 'cc0']);

/** Sections of a solution in their order; those in `MANDATORY_SECTIONS` must not be empty. */
export const SECTIONS = [
  'startingSituation',
  'aim',
  'targetGroups',
  'steps',
  'responsibleBody',
  'partners',
  'decisions',
  'period',
  'staffEffort',
  'costNotes',
  'funding',
  'legalFrame',
  'effect',
  'successFactors',
  'pitfalls',
  'lessons',
  'transferNotes',
] as const;
export const Section = z.enum(SECTIONS);
export type Section = z.infer<typeof Section>;
export const MANDATORY_SECTIONS: Section[] = ['startingSituation', 'aim', 'steps'];

/** Most signs of the summary. */
export const SUMMARY_MAX = 300;
const optional = z.union([z.literal(''), Markdown]);
const sections = Object.fromEntries(
  SECTIONS.map((name) => [name, MANDATORY_SECTIONS.includes(name) ? Markdown : optional]),
) as Record<Section, typeof optional>;

/** Whole euros. */
const Euro = Count.max(1_000_000_000);
const Year = z.number().int().min(1950).max(2100);
/** Figures without their year say nothing. */
const Cost = z
  .strictObject({ oneOff: Euro.nullable(), yearly: Euro.nullable(), year: Year.nullable() })
  .refine(({ oneOff, yearly, year }) => (oneOff === null && yearly === null) || year !== null, {
    message: 'Bitte nennen Sie das Jahr, für das die Kosten gelten.',
    path: ['year'],
  });
/** A day that a pilot, a take-over or a contact can have. */
const PlannedDay = Day.refine((day) => day >= '1990-01-01' && day <= '2100-12-31', {
  message: 'Bitte ein Datum zwischen 1990 und 2100.',
});

/** What is written together: one version of a solution. */
export const SolutionContent = z.strictObject({
  title: line(8, 160),
  summary: line(1, SUMMARY_MAX),
  topicIds: z.array(Id).min(1, 'Bitte wählen Sie ein Themenfeld.').max(6),
  regionIds: z.array(Id).min(1, 'Bitte wählen Sie eine Region.').max(40),
  /** Markdown by section. */
  sections: z.strictObject(sections),
  cost: Cost,
  /** Whether there is public funding for it. */
  funded: z.boolean().nullable(),
  transferability: Transferability,
  licence: SolutionLicence,
});
export type SolutionContent = z.infer<typeof SolutionContent>;
// What has been stored is answered as it is, whatever is asked of new texts by now.
const Figures = z.strictObject({
  oneOff: z.number().nullable(),
  yearly: z.number().nullable(),
  year: z.number().int().nullable(),
});
const StoredContent = z.strictObject({
  title: z.string(),
  summary: z.string(),
  topicIds: z.array(Id),
  regionIds: z.array(Id),
  sections: z.record(Section, z.string()),
  cost: Figures,
  funded: z.boolean().nullable(),
  transferability: Transferability,
  licence: SolutionLicence,
});

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
export const AdoptionKind = z.enum(['as-is', 'adapted', 'planned', 'declined']);
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

/** A region's report in a short form; complete where it tells effect, cost with year, effort and pitfalls. */
export const ReportContent = z.strictObject({
  context: z.union([z.literal(''), Markdown]),
  done: Markdown,
  cost: Cost,
  effort: lines(2_000),
  effect: z.union([z.literal(''), Markdown]),
  pitfalls: z.union([z.literal(''), Markdown]),
  differently: z.union([z.literal(''), Markdown]),
});
export type ReportContent = z.infer<typeof ReportContent>;
const StoredReport = z.strictObject({
  context: z.string(),
  done: z.string(),
  cost: Figures,
  effort: z.string(),
  effect: z.string(),
  pitfalls: z.string(),
  differently: z.string(),
});
/** A person to ask, shown with their consent and until a day only. */
export const ContactInput = z.strictObject({
  name: line(3, 120),
  email: Email,
  phone: line(0, 40),
  visibility: Visibility,
  until: PlannedDay,
  /** Whoever is named has agreed. */
  consent: z.literal(true, 'Ohne Einwilligung dürfen keine Kontaktdaten gezeigt werden.'),
});
export const Contact = z.strictObject({
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  visibility: Visibility,
  until: Day,
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
/** Takes a step. 409 `missing` names in `errors` what is still missing for it; 409 `conflict` has the status as `current`. */
export const stepSolution = endpoint({
  method: 'POST',
  path: '/solutions/:solution/steps',
  access: 'member',
  params,
  body: z.strictObject({
    key: WriteKey,
    to: SolutionStatus,
    reason: line(5, 500),
    /** For a recommendation: months until it must be reviewed. */ reviewMonths: z
      .number()
      .int()
      .min(1)
      .max(60)
      .optional(),
  }),
  returns: Written,
});
/** Confirms that a recommendation still holds, for another term. */
export const reviewSolution = endpoint({
  method: 'POST',
  path: '/solutions/:solution/reviews',
  access: 'member',
  params,
  body: z.strictObject({ key: WriteKey, reason: line(5, 500), months: z.number().int().min(1).max(60) }),
  returns: Written,
});
/** Moderators: who may see it, and whether a proposal is taken up or declined, which needs a reason. */
export const curateSolution = endpoint({
  method: 'PUT',
  path: '/solutions/:solution/curation',
  access: 'member',
  params,
  body: z.strictObject({
    key: WriteKey,
    visibility: Visibility.optional(),
    state: z.enum(['open', 'declined']).optional(),
    reason: line(0, 500),
  }),
  returns: Written,
});
/** Hands in a declined proposal once more. */
export const resubmitSolution = endpoint({
  method: 'POST',
  path: '/solutions/:solution/resubmission',
  access: 'member',
  params,
  body: z.strictObject({ key: WriteKey }),
  returns: Written,
});
export const setSolutionContact = endpoint({
  method: 'PUT',
  path: '/solutions/:solution/contact',
  access: 'member',
  params,
  body: z.strictObject({ contact: ContactInput.nullable() }),
  returns: Written,
});
export const startPilot = endpoint({
  method: 'POST',
  path: '/solutions/:solution/pilots',
  access: 'member',
  params,
  body: z.strictObject({
    key: WriteKey,
    mandateId: Id,
    from: PlannedDay,
    until: PlannedDay.nullable(),
    responsibleBody: line(3, 160),
    note: line(0, 500),
  }),
  returns: Written,
});
/** What the region of a mandate does with it; a later word of the same region replaces the earlier one, which stays in the timeline. */
export const adoptSolution = endpoint({
  method: 'POST',
  path: '/solutions/:solution/adoptions',
  access: 'member',
  params,
  body: z
    .strictObject({ key: WriteKey, mandateId: Id, kind: AdoptionKind, since: PlannedDay, reason: line(0, 500) })
    .refine(({ kind, reason }) => kind !== 'declined' || reason.length >= 5, {
      message: 'Bitte nennen Sie den Grund.',
      path: ['reason'],
    }),
  returns: Written,
});
export const writeReport = endpoint({
  method: 'POST',
  path: '/solutions/:solution/reports',
  access: 'member',
  params,
  body: z.strictObject({ key: WriteKey, mandateId: Id, content: ReportContent, contact: ContactInput.nullable() }),
  returns: Written,
});
/** By those who act for its region, or a moderator; `version` as with the content. What a status rests on cannot be taken away: 409 `missing`. */
export const editReport = endpoint({
  method: 'PUT',
  path: '/solutions/:solution/reports/:report',
  access: 'member',
  params: z.strictObject({ solution: IdText, report: IdText }),
  body: z.strictObject({ key: WriteKey, version: Ordinal, content: ReportContent, contact: ContactInput.nullable() }),
  returns: Written,
});

/** A comment on a section. It stays with the section through edits; `quote` is the passage that it is about. */
export const SolutionComment = z.strictObject({
  id: Id,
  section: Section,
  author: MemberRef.nullable(),
  at: Moment,
  text: z.string(),
  quote: z.string(),
  /** The version that it was made on. */
  version: z.number().int(),
  resolved: z.strictObject({ by: MemberRef.nullable(), at: Moment }).nullable(),
});
export const listSolutionComments = endpoint({
  method: 'GET',
  path: '/solutions/:solution/comments',
  access: 'member',
  params,
  returns: z.strictObject({ comments: z.array(SolutionComment) }),
});
export const commentSolution = endpoint({
  method: 'POST',
  path: '/solutions/:solution/comments',
  access: 'member',
  params,
  body: z.strictObject({
    key: WriteKey,
    section: Section,
    text: line(1, 1_000),
    quote: lines(500),
    version: Ordinal,
  }),
  returns: Written,
});
export const resolveComment = endpoint({
  method: 'PUT',
  path: '/solutions/:solution/comments/:comment',
  access: 'member',
  params: z.strictObject({ solution: IdText, comment: IdText }),
  body: z.strictObject({ key: WriteKey, resolved: z.boolean() }),
  returns: Written,
});
