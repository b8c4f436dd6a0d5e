import type { Hint } from '#contract/realtime';

/** Tells what happened, after the commit; to be called by the domains. Messages reach the sockets of every process. */
export abstract class Live {
  /** A stream has a new number: whoever watches it gets what is missing. */
  abstract poke(stream: number, change: number): void;
  /** Who may watch the stream has changed: everybody in its room is checked again. */
  abstract recheck(stream: number): void;
  /** Something of this member's own should be asked for again by all their tabs. */
  abstract hintMember(memberId: number, hint: Hint): void;
  /** A list that all members see should be asked for again. */
  abstract hintMembers(hint: Hint): void;
}
