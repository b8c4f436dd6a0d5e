/** What a draft's target says about the thread: neither for a thread to be started. */
export interface Target {
  threadId: number | null;
  /** The post to be edited; `null` for a new one. */
  number: number | null;
}

/** Takes a target of the contract's `DraftTarget` apart. */
export function readTarget(target: string): Target {
  const [, threadId = null, number = null] = target.split('-');
  return { threadId: threadId && Number(threadId), number: number && Number(number) } as Target;
}
