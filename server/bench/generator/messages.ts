/** One request of a lane. */
export interface Shot {
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string;
}
/** One connection, used by one member: its requests follow each other. */
export interface Lane {
  cookie: string;
  shots: Shot[];
}
export interface HttpTask {
  url: string;
  lanes: Lane[];
  /** How long the lanes are gone through again and again; without it they are gone through once. */
  seconds?: number;
  /** Status that every answer must have. */
  status: number;
  /** Whether the answers are wanted back. */
  bodies?: boolean;
}
export interface HttpResult {
  seconds: number;
  /** Milliseconds of each answer. */
  latencies: Float64Array;
  bodies: string[];
  /** CPU seconds of the generator, to see that it was not what was measured. */
  generatorCpu: number;
}

export interface OpenTask {
  /** Names the group in later tasks. */
  group: string;
  url: string;
  /** Who connects to watch which thread from which change number on. */
  viewers: { cookie: string; thread: number; since: number }[];
}
export interface PostTask {
  group: string;
  url: string;
  path: string;
  cookie: string;
  posts: number;
  everyMs: number;
  mandateId: number | null;
}
export interface Delivery {
  /** Milliseconds from the moment a post was sent until a socket had it, for each post and socket. */
  delays: Float64Array;
  /** Deliveries that never came, and those that came twice. */
  missing: number;
  doubled: number;
  generatorCpu: number;
}

export interface CutTask {
  url: string;
  followers: { cookie: string }[];
  thread: number;
  since: number;
  poster: string;
  posts: number;
  cutMs: number;
}
export interface CutResult {
  /** Posts that followers still lacked when no more came, over all of them. */
  missing: number;
  expected: number;
  /** Seconds from the end of the cut until the last follower had everything. */
  caughtUpAfter: number;
}
