import { z } from 'zod';
import { MemberRef, RegionRef } from './actor.js';
import { endpoint } from './endpoint.js';
import { isWeek } from './iso-week.js';
import { Count, Id, line, Markdown, Moment, Ordinal, Slug, Visibility, WriteKey } from './primitives.js';

const Week = z
  .string()
  .refine(isWeek, 'Diese Kalenderwoche gibt es nicht.')
  .meta({ description: 'A week as in ISO 8601, in Berlin: 2026-W47.' });

/** Most entries of a week. */
export const WEEK_ITEMS_MAX = 30;

/** Something that a week tells of. `thread` and `number` say where the post is now; of a solution, they are null. */
export const WeekItem = z.strictObject({
  kind: z.enum(['thread', 'answer', 'post', 'solution']),
  thread: Id.nullable(),
  number: Ordinal.nullable(),
  solution: Id.nullable(),
  title: z.string(),
  author: MemberRef.nullable(),
  region: RegionRef.nullable(),
  at: Moment,
  excerpt: z.string(),
});
export type WeekItem = z.infer<typeof WeekItem>;
/** What an entry is about: a post or a solution. */
export const WeekEntry = z.strictObject({ thread: Id.nullable(), number: Ordinal.nullable(), solution: Id.nullable() });
export type WeekEntry = z.infer<typeof WeekEntry>;

const WeekRow = z.strictObject({
  week: Week,
  /** Null while it is being composed, which only moderators see. */
  publishedAt: Moment.nullable(),
  /** Entries that the caller may see. */
  items: z.number().int(),
});
const params = z.strictObject({ topic: Slug });
/** The weeks of a topic that the caller may see, the latest first. */
export const listWeeks = endpoint({
  method: 'GET',
  path: '/topics/:topic/weeks',
  access: 'anyone',
  params,
  returns: z.strictObject({ weeks: z.array(WeekRow) }),
});

const weekParams = z.strictObject({ topic: Slug, week: Week });
/** «Was sich getan hat» in a topic in one week, with the entries that the caller may see. */
export const getWeek = endpoint({
  method: 'GET',
  path: '/topics/:topic/weeks/:week',
  access: 'anyone',
  params: weekParams,
  returns: z.strictObject({
    week: Week,
    topic: z.strictObject({ slug: Slug, name: z.string() }),
    /** The introduction, sanitised. */
    html: z.string(),
    visibility: Visibility,
    publishedAt: Moment.nullable(),
    publishedBy: MemberRef.nullable(),
    /** The latest correction since it was published. */
    corrected: z.strictObject({ at: Moment, by: MemberRef.nullable(), reason: z.string() }).nullable(),
    items: z.array(WeekItem),
    /** The published weeks before and after it. */
    earlier: Week.nullable(),
    later: Week.nullable(),
  }),
});

const Suggestion = WeekItem.extend({
  /** Noted by a moderator, for «Was sich getan hat». */
  marked: z.boolean(),
  helpful: z.number().int(),
});
/** What a moderator needs to compose a week: how far it has come, and what might be told. */
export const composeWeek = endpoint({
  method: 'GET',
  path: '/topics/:topic/weeks/:week/composition',
  access: 'member',
  params: weekParams,
  returns: z.strictObject({
    /** 0 where nothing has been saved yet. */
    version: Count,
    text: z.string(),
    visibility: Visibility,
    published: z.boolean(),
    items: z.array(WeekItem),
    /** Marked posts, new threads, answers, what was found most helpful, and solutions that were changed. */
    suggestions: z.array(Suggestion),
  }),
});
export const WeekContent = z.strictObject({
  text: z.union([z.literal(''), Markdown]),
  /** Who may read the introduction. Entries are for those who may read what they are about. */
  visibility: Visibility,
  items: z.array(WeekEntry).max(WEEK_ITEMS_MAX, `Bitte höchstens ${WEEK_ITEMS_MAX} Einträge.`),
  published: z.boolean(),
});
export type WeekContent = z.infer<typeof WeekContent>;
/**
 * Saves a week, and publishes it or takes it back. `version` is the one that was edited, 0 for none: where there is
 * another by now, the answer is a conflict with its content and version as `current`.
 */
export const saveWeek = endpoint({
  method: 'PUT',
  path: '/topics/:topic/weeks/:week',
  access: 'member',
  params: weekParams,
  body: WeekContent.extend({ key: WriteKey, version: Count, reason: line(0, 200) }),
  returns: z.strictObject({ version: Ordinal }),
});
