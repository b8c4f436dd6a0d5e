/** Lets the keepers of sessions reach open sockets, on every process. */
export abstract class LiveSessions {
  /** A session has ended: its sockets are told and cut off. */
  abstract endSession(sessionId: number): void;
  /** All sessions of a member have ended. */
  abstract endMember(memberId: number): void;
  /** Rights, name or mandates of a member have changed: its sockets check again what they may watch. */
  abstract refreshMember(memberId: number): void;
}
