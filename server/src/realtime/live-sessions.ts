/** Tells open sockets, on every process, that who is behind them has changed. Call it after the commit. */
export abstract class LiveSessions {
  /** The session is over: its sockets are told so and closed. */
  abstract endSession(id: number): void;
  /** All sessions of the member are over. */
  abstract endMember(memberId: number): void;
  /** Roles, mandates or the name have changed: rights are checked anew. */
  abstract refreshMember(memberId: number): void;
}
