import { z } from 'zod';
import { MemberRef, RegionRef } from './actor.js';
import { endpoint } from './endpoint.js';
import { Id, IdText, line, Markdown, Moment, Ordinal, OrdinalText, WriteKey } from './primitives.js';

/** Posts on one page of a thread: page p holds the numbers (p-1)·20+1 … p·20, for ever. */
export const PAGE_SIZE = 20;

/** A post as everybody sees it; what depends on the reader is not in here. */
export const Post = z.strictObject({
  /** Stable within the thread, from 1. */
  number: z.number().int(),
  /** The thread's change number at the last write to this post. */
  change: z.number().int(),
  /** `null` once the author's account has been erased. */
  author: MemberRef.nullable(),
  /** The region it was said for; `null` when said personally. */
  region: RegionRef.nullable(),
  createdAt: Moment,
  /** Numbers from the top of the tree of answers down to this post. */
  path: z.array(z.number().int()).min(1),
  /** Sanitised; empty when deleted or hidden. */
  html: z.string(),
  /** How often it was edited, and when, by whom and why the last time. */
  edited: z.strictObject({ times: z.number().int(), at: Moment, by: MemberRef.nullable(), reason: z.string() }).nullable(),
  deleted: z.strictObject({ at: Moment, by: MemberRef.nullable(), reason: z.string() }).nullable(),
  /** Where it stands now, after however many moves. What is left here is a stub, and `deleted` tells who moved it, when and why. */
  moved: z.strictObject({ thread: Id, number: Ordinal }).nullable(),
  /** Hidden by the moderation, or until its author has changed it: only they and moderators can read it. */
  hidden: z.strictObject({ at: Moment, reason: z.string(), awaitsChange: z.boolean() }).nullable(),
  /** Why its author can no longer change it, where that is so. */
  locked: z.string().nullable(),
  /** Marked as an answer to the question. */
  answer: z.boolean(),
  /** Ids of the members who found it helpful. */
  helpful: z.array(Id),
});
export type Post = z.infer<typeof Post>;

const threadParams = z.strictObject({ thread: IdText });
const postParams = z.strictObject({ thread: IdText, number: OrdinalText });
/** What each write answers: the number of the post, and the change number that made it. The post itself comes with the changes. */
export const Written = z.strictObject({ number: z.number().int(), change: z.number().int() });
export type Written = z.infer<typeof Written>;

/** Writes a post, for a region by mandate or personally (`mandateId` null); `parent` is the number of the post that it answers. */
export const writePost = endpoint({
  method: 'POST',
  path: '/threads/:thread/posts',
  access: 'signed-in',
  params: threadParams,
  body: z.strictObject({ key: WriteKey, text: Markdown, parent: Ordinal.nullable(), mandateId: Id.nullable() }),
  returns: Written,
});
/** Replaces the text. `version` is the one that was edited: where it is no longer the current one, the answer is a conflict. */
export const editPost = endpoint({
  method: 'PUT',
  path: '/threads/:thread/posts/:number',
  access: 'signed-in',
  params: postParams,
  body: z.strictObject({ key: WriteKey, text: Markdown, reason: line(0, 200), version: Ordinal }),
  returns: Written,
});
/** Leaves a stub with the number, who deleted it and why. */
export const deletePost = endpoint({
  method: 'POST',
  path: '/threads/:thread/posts/:number/deletion',
  access: 'signed-in',
  params: postParams,
  body: z.strictObject({ key: WriteKey, reason: line(0, 200) }),
  returns: Written,
});
const Mark = z.strictObject({ key: WriteKey, on: z.boolean() });
export const markHelpful = endpoint({ method: 'PUT', path: '/threads/:thread/posts/:number/helpful', access: 'signed-in', params: postParams, body: Mark, returns: Written });
export const markAnswer = endpoint({ method: 'PUT', path: '/threads/:thread/posts/:number/answer', access: 'signed-in', params: postParams, body: Mark, returns: Written });

/** The Markdown of a post as it is now, to quote or edit it. */
export const getPostSource = endpoint({
  method: 'GET',
  path: '/threads/:thread/posts/:number/source',
  access: 'anyone',
  params: postParams,
  returns: z.strictObject({ text: z.string(), version: z.number().int() }),
});

export const PostVersion = z.strictObject({
  version: z.number().int(),
  text: z.string(),
  author: MemberRef.nullable(),
  at: Moment,
  /** Why this version replaced the one before; empty for the first. */
  reason: z.string(),
});
export type PostVersion = z.infer<typeof PostVersion>;
/** All versions, oldest first. Those of a deleted post are for its author and moderators only. */
export const listPostVersions = endpoint({
  method: 'GET',
  path: '/threads/:thread/posts/:number/versions',
  access: 'anyone',
  params: postParams,
  returns: z.strictObject({ versions: z.array(PostVersion) }),
});

/** What the text will look like. */
export const previewMarkdown = endpoint({ method: 'POST', path: '/preview', access: 'signed-in', ownMatter: true, body: z.strictObject({ text: Markdown }), returns: z.strictObject({ html: z.string() }) });
