import { type Asking, Readers } from './readers.js';
import { readsOf } from './reads.js';
import { query, type Site, type Stage } from './stage/stage.js';
import { alternate, type Speed } from './stats.js';
import { beUpToDate, Writers, WRITERS } from './writes.part.js';

export interface GrowthResult {
  sizes: number[];
  /** Median milliseconds of an answer at each size, and CPU milliseconds for one. */
  rows: { name: string; p50: number[]; cpu: number[] }[];
  filledIn: number[];
}
/** Something that is measured in databases of all sizes. */
interface Act {
  name: string;
  measure: (site: Site) => Promise<Speed>;
}

/** How long answers take in small and large databases. */
export async function measureGrowth(stage: Stage, report: (line: string) => void): Promise<GrowthResult> {
  const { sizes } = stage.options;
  const sites: Site[] = [];
  const filledIn: number[] = [];
  for (const size of sizes) {
    const began = performance.now();
    sites.push(await stage.site(size));
    filledIn.push((performance.now() - began) / 1000);
    report(`${size} posts: filled in ${filledIn.at(-1)!.toFixed(0)} s`);
  }
  const rows: GrowthResult['rows'] = [];
  for (const { name, measure } of await actsOf(stage, sites)) {
    for (const site of sites) await measure(site);
    const medians = await alternate(
      stage.options.runs,
      Object.fromEntries(sites.map((site, index) => [index, () => measure(site)])),
    );
    const at = (key: 'p50' | 'cpu') => sites.map((_, index) => medians[index]![key]);
    rows.push({ name, p50: at('p50'), cpu: at('cpu') });
    report(
      `${name}: ${rows
        .at(-1)!
        .p50.map((ms) => ms.toFixed(2))
        .join(' / ')} ms`,
    );
  }
  return { sizes, rows, filledIn };
}

async function actsOf(stage: Stage, sites: Site[]): Promise<Act[]> {
  const { seconds } = stage.options;
  const reads = await Promise.all(
    sites.map(async (site) => [...(await otherReads(site)), ...(await readsOf(site)).flat()]),
  );
  const readers = new Map(
    sites.map((site, index) => [site, { reads: reads[index]!, readers: new Readers(stage, site) }]),
  );
  const acts = reads[0]!.map(({ name }, index) => ({
    name,
    measure: async (site: Site) => {
      const on = readers.get(site)!;
      await on.readers.quiet();
      return on.readers.read(site.ours, on.reads[index]!, seconds / 2);
    },
  }));
  return [...acts, { name: 'reply in different threads', measure: replying(stage) }];
}

function replying(stage: Stage): Act['measure'] {
  const writers = new Map<Site, Writers>();
  return async (site) => {
    const threads = site.scene.writable.slice(0, WRITERS);
    if (!writers.has(site)) {
      await beUpToDate(site, threads);
      writers.set(site, new Writers(stage, site, site.ours, '/api', threads, { acknowledged: 0, lost: 0 }));
      await writers.get(site)!.warmUp();
    }
    return writers.get(site)!.write(stage.options.seconds / 2);
  };
}

/** Reads that have no floor of their own. */
async function otherReads(site: Site): Promise<(Asking & { name: string })[]> {
  const { longest, visitors, writable, topics } = site.scene;
  const [region] = await query<{ slug: string }>(site, 'select slug from region order by id limit 1');
  const [title] = await query<{ title: string }>(site, 'select title from thread where id = $1', [writable[0]]);
  const [last] = await query<{ change: number; last: number }>(
    site,
    'select change, last_number "last" from thread where id = $1',
    [longest.id],
  );
  const paths: [name: string, path: string][] = [
    ['thread head', `/threads/${longest.id}`],
    ['tree of answers, beginning', `/threads/${longest.id}/tree?after=0`],
    ['tree of answers, end', `/threads/${longest.id}/tree?after=${last!.last - 30}`],
    ['what changed since (20 changes)', `/threads/${longest.id}/changes?since=${last!.change - 20}`],
    ['Markdown of a post', `/threads/${longest.id}/posts/${last!.last}/source`],
    ['all threads', '/threads'],
    ['threads with my posts', '/threads?filter=mine'],
    ['open questions', '/threads?filter=open'],
    ['threads of a region', `/threads?region=${region!.slug}`],
    ['questions of a topic', `/threads?topic=${topics[0]}&kind=question`],
    ['similar threads', `/similar-threads?title=${encodeURIComponent(title!.title.slice(0, 40))}`],
    ['topics', '/topics'],
    ['figures of the start page', '/instance'],
    ['members', '/members'],
    ['page of a member', `/members/${visitors[0]!.id}`],
    ['page of a region', `/regions/${region!.slug}`],
    ['names after an @', '/mentionables?q=an'],
    ['session', '/session'],
  ];
  return paths.map(([name, path]) => ({ name, shots: [{ method: 'GET', path: `/api${path}` }] }));
}
