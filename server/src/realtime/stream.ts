import type { Actor } from '#contract/actor';
import type { Changes } from '#contract/threads';

/**
 * Where the realtime part learns about the lossless streams; provided by the domain that owns them.
 * A stream is a counter and, for any number, the state of everything that was touched after it.
 */
export abstract class StreamSource {
  /** Whether the actor may follow the stream now. */
  abstract mayWatch(actor: Actor | null, stream: number): Promise<boolean>;
  /** The same for a crowd, in its order. */
  abstract mayAllWatch(actors: (Actor | null)[], stream: number): Promise<boolean[]>;
  /** What changed after `since`, in the order of change numbers, perhaps not all at once. */
  abstract changesSince(stream: number, since: number): Promise<Changes>;
  /** Current numbers of the given streams. */
  abstract currentNumbers(streams: number[]): Promise<Map<number, number>>;
}
