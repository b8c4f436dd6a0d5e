import { PostModeration } from './post-moderation.js';
import { ThreadOrder } from './thread-order.js';

/** What a thread shows of the moderation. */
export const moderationExtras = { Aside: ThreadOrder, PostAction: PostModeration };
