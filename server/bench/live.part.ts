import { setTimeout as sleep } from 'node:timers/promises';
import type { CutResult } from './generator/messages.js';
import type { Program } from './stage/program.js';
import { type ComparedSite, query, type Site, type Stage } from './stage/stage.js';
import { cpuSeconds, memory } from './stage/usage.js';
import { alternate, quantile } from './stats.js';

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
const WARM_UP_POSTS = 3;
const ANY_NUMBER = 0x7fff_ffff;

export interface Delivered {
  p50: number;
  p99: number;
  max: number;
  /** CPU milliseconds of the server for one post, with the hints that follow it. */
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
  const site = await stage.comparedSite(stage.options.posts);
  const crowds: LiveResult['crowds'] = [];
  for (const sockets of CROWDS) {
    const crowd = await measureCrowd(stage, site, sockets);
    crowds.push({ sockets, ...crowd });
    report(
      `${sockets} sockets: p99 ${crowd.ours.p99.toFixed(0)} ms, floor ${crowd.floor.p99.toFixed(0)} ms, missing ${crowd.losses.missing}`,
    );
  }
  const cut = await measureCut(stage, site);
  report(`${FOLLOWERS} sockets cut off: ${cut.missing} of ${cut.expected} missing`);
  return { crowds, cut: { ...cut, followers: FOLLOWERS } };
}

async function measureCrowd(stage: Stage, site: ComparedSite, sockets: number) {
  const losses: Losses = { expected: 0, missing: 0, doubled: 0 };
  await watch(stage, site, site.ours, sockets);
  await watch(stage, site, site.floor, sockets);
  const result = await alternate(stage.options.runs, {
    ours: () => deliver(stage, site, site.ours, '/api', losses),
    floor: () => deliver(stage, site, site.floor, '/bare', null),
  });
  for (const { url } of [site.ours, site.floor]) await stage.generator.ask('close', { group: url });
  return { ...result, losses };
}

/** Connects sockets of many members to one thread. */
async function watch(
  { generator }: Stage,
  { scene: { visitors, writable } }: Site,
  { url }: Program,
  sockets: number,
): Promise<void> {
  const viewer = (index: number) => ({
    cookie: visitors[index % visitors.length]!.cookie,
    thread: writable[0]!,
    since: ANY_NUMBER,
  });
  await generator.ask('open', {
    group: url,
    url,
    viewers: Array.from({ length: sockets }, (_, index) => viewer(index)),
  });
}

async function deliver(
  { generator, options }: Stage,
  { scene }: Site,
  { url, pid }: Program,
  base: string,
  losses: Losses | null,
): Promise<Delivered> {
  const { cookie, mandateId } = scene.visitors[0]!;
  const posts = Math.max(5, Math.round(options.seconds * 2 * POSTS_PER_SECOND));
  const task = {
    group: url,
    url,
    path: `${base}/threads/${scene.writable[0]}/posts`,
    cookie,
    mandateId,
    everyMs: EVERY_MS,
  };
  await generator.ask('post', { ...task, posts: WARM_UP_POSTS });
  const [used, began] = [cpuSeconds(pid), performance.now()];
  const { delays, missing, doubled, generatorCpu } = await generator.ask('post', { ...task, posts });
  const generatorLoad = (generatorCpu * 1000) / (performance.now() - began);
  if (losses) count(losses, { expected: delays.length + missing, missing, doubled });
  await sleep(QUIET_MS);
  const sorted = delays.toSorted();
  const [p50, p99, max] = [0.5, 0.99, 1].map((share) => quantile(sorted, share)) as [number, number, number];
  return { p50, p99, max, cpuPerPost: ((cpuSeconds(pid) - used) * 1000) / posts, memory: memory(pid), generatorLoad };
}

function count(losses: Losses, { expected, missing, doubled }: Losses): void {
  losses.expected += expected;
  losses.missing += missing;
  losses.doubled += doubled;
}

async function measureCut({ generator }: Stage, site: Site): Promise<CutResult> {
  const { visitors, writable } = site.scene;
  const thread = writable[1]!;
  const [row] = await query<{ change: number }>(site, 'select change from thread where id = $1', [thread]);
  return generator.ask('cut', {
    url: site.ours.url,
    followers: visitors.slice(0, FOLLOWERS),
    thread,
    since: row!.change,
    poster: visitors[0]!.cookie,
    posts: POSTS_DURING_CUT,
    cutMs: CUT_MS,
  });
}
