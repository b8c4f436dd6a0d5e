import { z } from 'zod';
import { MemberRef } from './actor.js';
import { endpoint } from './endpoint.js';
import { Count, Id, IdText, line, Markdown, Moment, Ordinal, Slug, WriteKey } from './primitives.js';
import { TagRef } from './threads.js';

/** Most tags of a thread. */
export const TAGS_MAX = 5;
export const TAG_NAME_MAX = 40;
const TagName = line(2, TAG_NAME_MAX);

/** `threads` counts those that the caller may see. */
export const Tag = TagRef.extend({ threads: z.number().int() });
export type Tag = z.infer<typeof Tag>;
/** All tags by name; whoever is no member gets those of threads that they may see. */
export const listTags = endpoint({
  method: 'GET',
  path: '/tags',
  access: 'anyone',
  returns: z.strictObject({ tags: z.array(Tag) }),
});
const tagParams = z.strictObject({ tag: Slug });
/** A tag by its address, or by one that it had before. The answer bears the present one. */
export const getTag = endpoint({
  method: 'GET',
  path: '/tags/:tag',
  access: 'anyone',
  params: tagParams,
  returns: z.strictObject({ tag: Tag }),
});
/** Renames a tag; its old address leads to the new one. */
export const renameTag = endpoint({
  method: 'PUT',
  path: '/tags/:tag',
  access: 'member',
  params: tagParams,
  body: z.strictObject({ key: WriteKey, name: TagName, reason: line(0, 200) }),
  returns: z.strictObject({ slug: Slug }),
});
/** Makes a tag part of another one, which its threads bear from now on; its address leads there. */
export const mergeTag = endpoint({
  method: 'POST',
  path: '/tags/:tag/merger',
  access: 'member',
  params: tagParams,
  body: z.strictObject({ key: WriteKey, into: Slug, reason: line(0, 200) }),
  returns: z.strictObject({ slug: Slug }),
});

const threadParams = z.strictObject({ thread: IdText });
/** What a write to a thread's own data answers: the change number that made it. */
const Changed = z.strictObject({ change: z.number().int() });

/**
 * Replaces the tags of a thread by those with the given names. Moderators make new ones that way. `was` are the slugs
 * that the caller has seen: where they are others by now, the answer is a conflict with these as `current`.
 */
export const tagThread = endpoint({
  method: 'PUT',
  path: '/threads/:thread/tags',
  access: 'signed-in',
  params: threadParams,
  body: z.strictObject({
    key: WriteKey,
    names: z.array(TagName).max(TAGS_MAX, `Bitte höchstens ${TAGS_MAX} Schlagworte.`),
    was: z.array(Slug).max(TAGS_MAX),
  }),
  returns: Changed,
});

/** A Zwischenstand: what a thread has come to, up to the post with the number `upTo`. */
export const Summary = z.strictObject({
  version: Ordinal,
  upTo: Ordinal,
  at: Moment,
  author: MemberRef.nullable(),
  /** Sanitised; numbers of posts, as `#12` or `[12]`, are links. */
  html: z.string(),
});
export type Summary = z.infer<typeof Summary>;
/** The present Zwischenstand; the same bytes for every reader, answered 304 while nothing has changed. 404 where there is none. */
export const getSummary = endpoint({
  method: 'GET',
  path: '/threads/:thread/summary',
  access: 'anyone',
  params: threadParams,
  returns: Summary,
});

/** `text` is empty where it was removed. */
export const SummaryVersion = Summary.omit({ html: true }).extend({
  text: z.string(),
  reason: z.string(),
  /** Title of the thread that it was written for, where that one was merged into this; numbers in it are of that thread. */
  from: z.strictObject({ thread: Id, title: z.string() }).nullable(),
});
export type SummaryVersion = z.infer<typeof SummaryVersion>;
/** All versions, oldest first. */
export const listSummaryVersions = endpoint({
  method: 'GET',
  path: '/threads/:thread/summary/versions',
  access: 'anyone',
  params: threadParams,
  returns: z.strictObject({ versions: z.array(SummaryVersion) }),
});
/**
 * Writes a Zwischenstand. `version` is the latest version that the caller knows, 0 where there is none; where there is a
 * later one, the answer is a conflict with it as `current`.
 */
export const writeSummary = endpoint({
  method: 'PUT',
  path: '/threads/:thread/summary',
  access: 'member',
  params: threadParams,
  body: z.strictObject({ key: WriteKey, version: Count, text: Markdown, upTo: Ordinal, reason: line(0, 200) }),
  returns: Changed,
});
/** Takes the Zwischenstand away; its versions stay. */
export const removeSummary = endpoint({
  method: 'POST',
  path: '/threads/:thread/summary/removal',
  access: 'member',
  params: threadParams,
  body: z.strictObject({ key: WriteKey, version: Ordinal, reason: line(0, 200) }),
  returns: Changed,
});
