import { z } from 'zod';
import { MemberRef, RegionRef } from './actor.js';
import { endpoint } from './endpoint.js';
import { Post } from './posts.js';
import { Count, CountText, Id, IdText, line, Markdown, Moment, Nothing, Ordinal, OrdinalText, QueryText, Slug, Visibility, WriteKey } from './primitives.js';

export const ThreadKind = z.enum(['discussion', 'question']);
export type ThreadKind = z.infer<typeof ThreadKind>;

/** What can be done to a thread at a later time: it is closed, opened again, or shown to more people. */
export const TimerAct = z.enum(['close', 'reopen', 'publish']);
export type TimerAct = z.infer<typeof TimerAct>;
/** Something that will be done to a thread. */
export const ThreadTimer = z.strictObject({
  key: WriteKey,
  act: TimerAct,
  /** To whom it is shown, where that is the act. */
  visibility: Visibility.nullable(),
  at: Moment,
  /** Id of the moderator in whose name it is done. */
  by: Id,
});
export type ThreadTimer = z.infer<typeof ThreadTimer>;

/** A Schlagwort as it is shown with a thread. */
export const TagRef = z.strictObject({ slug: Slug, name: z.string() });
export type TagRef = z.infer<typeof TagRef>;

/** A thread's own data, the same for everybody who may read it. */
export const Thread = z.strictObject({
  id: Id,
  kind: ThreadKind,
  title: z.string(),
  topic: z.strictObject({ id: Id, slug: Slug, name: z.string() }),
  visibility: Visibility,
  pinned: z.boolean(),
  /** Closed threads take no further posts. */
  closed: z.boolean(),
  author: MemberRef.nullable(),
  region: RegionRef.nullable(),
  createdAt: Moment,
  /** Number of the latest write to the thread or one of its posts. */
  change: z.number().int(),
  /** Highest number given to a post. */
  lastNumber: z.number().int(),
  /** Posts that are not deleted. */
  posts: z.number().int(),
  /** Posts marked as answers. */
  answers: z.number().int(),
  lastPostAt: Moment,
  lastAuthor: MemberRef.nullable(),
  /** By name. */
  tags: z.array(TagRef),
  /** Its Zwischenstand, up to which post it goes; the text is asked for by `getSummary`. */
  summary: z.strictObject({ version: Ordinal, upTo: Ordinal, at: Moment }).nullable(),
  /** How many regions took part. */
  regions: z.number().int(),
  /** A member may post once in so many minutes; `null` for as often as they like. */
  slowMinutes: z.number().int().nullable(),
  /** What will be done to it, the earliest first. */
  timers: z.array(ThreadTimer),
  /** The thread that it was merged into: all its posts stand there. In no list any more, and nothing is written to it. */
  mergedInto: Id.nullable(),
});
export type Thread = z.infer<typeof Thread>;

/** A thread in a list, with the number of posts the caller has not read (counted up to 100). */
export const ThreadRow = Thread.extend({ unread: z.number().int(), firstUnread: z.number().int().nullable() });
export type ThreadRow = z.infer<typeof ThreadRow>;

/** Which threads a list shows: all, with unread posts, begun by or written in by the caller, or questions without an answer. */
export const ThreadFilter = z.enum(['all', 'unread', 'mine', 'open']);
export type ThreadFilter = z.infer<typeof ThreadFilter>;

/** Threads by newest activity, pinned ones of the topic first; `after` is the `next` of the page before. */
export const listThreads = endpoint({
  method: 'GET',
  path: '/threads',
  access: 'anyone',
  query: z.strictObject({
    topic: Slug.optional(),
    kind: ThreadKind.optional(),
    /** Slug of a region that took part. */
    region: Slug.optional(),
    filter: ThreadFilter.optional(),
    /** Address of a tag, the present one or one that it had before. */
    tag: Slug.optional(),
    after: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/).optional(),
  }),
  returns: z.strictObject({ threads: z.array(ThreadRow), next: z.string().nullable() }),
});

/** Threads whose title resembles the given one, best first, at most 6. */
export const listSimilarThreads = endpoint({
  method: 'GET',
  path: '/similar-threads',
  access: 'member',
  query: z.strictObject({ title: QueryText(200) }),
  returns: z.strictObject({ threads: z.array(z.strictObject({ id: Id, title: z.string(), topicName: z.string(), posts: z.number().int(), answers: z.number().int() })) }),
});

export const TITLE_MIN = 8;
export const TITLE_MAX = 160;
const title = line(TITLE_MIN, TITLE_MAX);

/** Starts a thread with its first post. */
export const startThread = endpoint({
  method: 'POST',
  path: '/threads',
  access: 'member',
  body: z.strictObject({
    key: WriteKey,
    kind: ThreadKind,
    title,
    topicId: Id,
    visibility: Visibility,
    mandateId: Id.nullable(),
    text: Markdown,
  }),
  returns: z.strictObject({ thread: Id, change: z.number().int() }),
});

const threadParams = z.strictObject({ thread: IdText });

/** What depends on the reader: how far they have read. Rights follow from the policies. */
export const Reading = z.strictObject({
  /** Highest number read, 0 for none. */
  lastRead: z.number().int(),
  /** The post to open: the first unread one, or `null` when all is read. */
  firstUnread: z.number().int().nullable(),
  unread: z.number().int(),
});
export type Reading = z.infer<typeof Reading>;

/** A thread's head: its data, who took part, and the caller's own state. */
export const getThread = endpoint({
  method: 'GET',
  path: '/threads/:thread',
  access: 'anyone',
  params: threadParams,
  returns: z.strictObject({
    thread: Thread,
    reading: Reading,
    /** Regions that took part, most posts first. */
    regions: z.array(RegionRef.extend({ posts: z.number().int() })),
  }),
});

/** The posts of one page; the same bytes for every reader, answered 304 while nothing has changed. */
export const ThreadPage = z.strictObject({ thread: Thread, page: z.number().int(), posts: z.array(Post) });
export type ThreadPage = z.infer<typeof ThreadPage>;
export const getThreadPage = endpoint({
  method: 'GET',
  path: '/threads/:thread/pages/:page',
  access: 'anyone',
  params: z.strictObject({ thread: IdText, page: OrdinalText }),
  returns: ThreadPage,
});

/** Posts in the order of the tree of answers: 20 after the post with the number `after` (0 for the beginning). */
export const getThreadTree = endpoint({
  method: 'GET',
  path: '/threads/:thread/tree',
  access: 'anyone',
  params: threadParams,
  query: z.strictObject({ after: CountText }),
  returns: z.strictObject({ thread: Thread, posts: z.array(Post), next: z.number().int().nullable() }),
});

/** Everything that changed in a thread between two change numbers, as the current state of what was touched. */
export const Changes = z.strictObject({
  thread: Thread,
  from: z.number().int(),
  /** Complete up to this number. Lower than `thread.change` when there was too much for one answer: ask again from here. */
  to: z.number().int(),
  posts: z.array(Post),
});
export type Changes = z.infer<typeof Changes>;
/** Changes after the number `since`, at most 200 posts at a time, in the order of their change numbers. */
export const getChanges = endpoint({
  method: 'GET',
  path: '/threads/:thread/changes',
  access: 'anyone',
  params: threadParams,
  query: z.strictObject({ since: CountText }),
  returns: Changes,
});

/** Notes that everything up to a number has been read; an earlier number than before changes nothing. */
export const markRead = endpoint({
  method: 'PUT',
  path: '/threads/:thread/reading',
  access: 'signed-in',
  ownMatter: true,
  params: threadParams,
  body: z.strictObject({ number: Count }),
  returns: Nothing,
});
/** Notes that all threads, or those of one topic, have been read up to now. */
export const markAllRead = endpoint({ method: 'POST', path: '/reading', access: 'signed-in', ownMatter: true, body: z.strictObject({ topicId: Id.nullable() }), returns: Nothing });

/** Changes a thread's own data; what is left out stays as it is. */
export const editThread = endpoint({
  method: 'PUT',
  path: '/threads/:thread',
  access: 'signed-in',
  params: threadParams,
  body: z.strictObject({
    key: WriteKey,
    title: title.optional(),
    topicId: Id.optional(),
    visibility: Visibility.optional(),
    pinned: z.boolean().optional(),
    closed: z.boolean().optional(),
    reason: line(0, 200),
  }),
  returns: z.strictObject({ change: z.number().int() }),
});

/** Guests of the network, and whether they are admitted to a thread. */
export const ThreadGuest = MemberRef.extend({ position: z.string(), admitted: z.boolean() });
export type ThreadGuest = z.infer<typeof ThreadGuest>;
/** All guests by name, for whoever curates the thread. */
export const listThreadGuests = endpoint({
  method: 'GET',
  path: '/threads/:thread/guests',
  access: 'member',
  params: threadParams,
  returns: z.strictObject({ guests: z.array(ThreadGuest) }),
});
/** Admits a guest to a thread, or no longer. It counts while the thread is visible to guests. */
export const admitGuest = endpoint({
  method: 'PUT',
  path: '/threads/:thread/guests/:member',
  access: 'member',
  params: z.strictObject({ thread: IdText, member: IdText }),
  body: z.strictObject({ admitted: z.boolean() }),
  returns: Nothing,
});
