/** Messages that a socket may send in a row; a browser that comes back to all its threads sends some twenty. */
const AT_ONCE = 100;
/** Messages a second that it may go on sending. */
const PER_SECOND = 10;

/** What a socket may still send before it is asked to wait. */
export class MessageBudget {
  private left = AT_ONCE;
  private at = Date.now();

  /** Whether one more message is within the budget. */
  take(now = Date.now()): boolean {
    this.left = Math.min(AT_ONCE, this.left + ((now - this.at) / 1000) * PER_SECOND);
    this.at = now;
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }
}
