import { setTimeout as sleep } from 'node:timers/promises';
import type { CutResult } from './generator/messages.js';
import { alternate, quantile } from './stats.js';
import type { Program } from './stage/program.js';
import { query, type Stage } from './stage/stage.js';

/** How many sockets watch. */
const CROWDS = [100, 500, 1_000, 2_000];
/** A member who posts so often is faster than anybody types, but people post in many threads. */
const EVERY_MS = 200;
const POSTS_PER_SECOND = 1_000 / EVERY_MS;
/** Hints about lists follow a post after a second: they are not to fall into the floor's turn. */
const QUIET_MS = 1_500;
const FOLLOWERS = 200;
const CUT_MS = 5_000;
const POSTS_DURING_CUT = 20;
const ANY_NUMBER = 0x7fff_ffff;

export interface Delivered {
  p50: number;
  p99: number;
  max: number;
  /** CPU seconds of the server for one post. */
  cpuPerPost: number;
  /** MB of the server. */
  memory: number;
  /** Share of the generator's core that it used. */
  generatorLoad: number;
}
/** Posts that ours has not delivered, or more than once, in all runs together. */
export interface Losses {
  expected: number;
  missing: number;
  doubled: number;
}
export interface LiveResult {
  crowds: { sockets: number; ours: Delivered; floor: Delivered; losses: Losses }[];
  cut: CutResult & { followers: number };
}

/** How fast a post reaches those who watch, and whether it reaches all of them. */
export async function measureLive(stage: Stage, report: (line: string) => void): Promise<LiveResult> {
  const crowds: LiveResult['crowds'] = [];
  for (const sockets of CROWDS) {
    const crowd = await measureCrowd(stage, sockets);
    crowds.push({ sockets, ...crowd });
    report(
      `${sockets} sockets: p99 ${crowd.ours.p99.toFixed(0)} ms, floor ${crowd.floor.p99.toFixed(0)} ms, missing ${crowd.losses.missing}`,
    );
  }
  const cut = await measureCut(stage);
  report(`${FOLLOWERS} sockets cut off: ${cut.missing} of ${cut.expected} missing`);
  return { crowds, cut: { ...cut, followers: FOLLOWERS } };
}

async function measureCrowd(stage: Stage, sockets: number) {
  const { generator, ours, floor } = stage;
  const losses: Losses = { expected: 0, missing: 0, doubled: 0 };
  await watch(stage, 'ours', ours, sockets);
  await watch(stage, 'floor', floor, sockets);
  const result = await alternate(stage.options.runs, {
    ours: () => deliver(stage, 'ours', ours, '/api', losses),
    floor: () => deliver(stage, 'floor', floor, '/bare', null),
  });
  for (const group of ['ours', 'floor']) await generator.ask('close', { group });
  return { ...result, losses };
}

/** Connects sockets of many members to one thread. */
async function watch({ generator, scene }: Stage, group: string, { url }: Program, sockets: number): Promise<void> {
  const thread = scene.writable[0]!;
  const viewers = Array.from({ length: sockets }, (_, index) => ({
    cookie: scene.visitors[index % scene.visitors.length]!.cookie,
    thread,
    since: ANY_NUMBER,
  }));
  await generator.ask('open', { group, url, viewers });
}

async function deliver(
  { generator, scene, options }: Stage,
  group: string,
  program: Program,
  base: string,
  losses: Losses | null,
): Promise<Delivered> {
  const { cookie, mandateId } = scene.visitors[0]!;
  const posts = Math.max(5, Math.round(options.seconds * 2 * POSTS_PER_SECOND));
  const task = {
    group,
    url: program.url,
    path: `${base}/threads/${scene.writable[0]}/posts`,
    cookie,
    mandateId,
    everyMs: EVERY_MS,
  };
  await generator.ask('post', { ...task, posts: 3 });
  const before = program.usage();
  const began = performance.now();
  const { delays, missing, doubled, cpuSeconds } = await generator.ask('post', { ...task, posts });
  const seconds = (performance.now() - began) / 1000;
  const after = program.usage();
  await sleep(QUIET_MS);
  if (losses) {
    losses.expected += delays.length + missing;
    losses.missing += missing;
    losses.doubled += doubled;
  }
  const sorted = delays.toSorted();
  return {
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    max: sorted.at(-1)!,
    cpuPerPost: (after.cpuSeconds - before.cpuSeconds) / posts,
    memory: after.memory,
    generatorLoad: cpuSeconds / seconds,
  };
}

async function measureCut(stage: Stage): Promise<CutResult> {
  const { generator, ours, scene } = stage;
  const thread = scene.writable[1]!;
  const [row] = await query<{ change: number }>(stage, 'select change from thread where id = $1', [thread]);
  return generator.ask('cut', {
    url: ours.url,
    followers: scene.visitors.slice(0, FOLLOWERS),
    thread,
    since: row!.change,
    poster: scene.visitors[0]!.cookie,
    posts: POSTS_DURING_CUT,
    cutMs: CUT_MS,
  });
}
