import type { Shot } from './generator/messages.js';
import type { Asking } from './readers.js';
import type { Place, Scene } from './stage/scene.js';
import type { Site } from './stage/stage.js';

/** A read that is measured: how ours is asked, and the floor for the same. */
export interface Read extends Asking {
  name: string;
  floor: Shot[];
}

/** Requests of a round where only a part of the longest thread is asked for. */
const STRETCH = 96;
/** Pages of each topic's list that are asked for. */
const LIST_PAGES = 8;

const get = (path: string): Shot => ({ method: 'GET', path });
/** A path of our API, and of the floor's part that stands for it. */
const both = (paths: string[], part: 'cold' | 'warm') => ({
  shots: paths.map((path) => get(`/api${path}`)),
  floor: paths.map((path) => get(`/${part}${path}`)),
});
const pagePath = ({ thread, page }: Place) => `/threads/${thread}/pages/${page}`;

/** All reads, in the order of the report; those that are compared with each other in one group. */
export async function readsOf(site: Site): Promise<Read[][]> {
  const { scene } = site;
  const listPaths = await listPages(site);
  const page = scene.places[0]!;
  const warm = both([pagePath(page)], 'warm');
  const warmList = both([listPaths[0]!], 'warm');
  const cold = (name: string, paths: string[]): Read[] => [{ name, cold: true, ...both(paths, 'cold') }];
  return [
    [
      { name: 'thread page, warm', ...warm },
      { name: 'thread page, known (ETag)', known: true, ...warm },
    ],
    [
      { name: 'thread list, warm', ...warmList },
      { name: 'thread list, known (ETag)', known: true, ...warmList },
    ],
    [{ name: '«Neu für mich»', ...both(['/threads?filter=unread'], 'cold') }],
    [{ name: 'HTML of the start page', shots: [get('/')], floor: [get('/')] }],
    cold('thread page, cold', scene.places.map(pagePath)),
    ...longestThread(scene).map(([name, places]) => cold(name, places.map(pagePath))),
    cold('thread list, cold', listPaths),
  ];
}

function longestThread({ longest: { id, pages } }: Scene): [name: string, places: Place[]][] {
  const length = Math.min(STRETCH, Math.floor(pages / 3));
  const stretch = (first: number) => Array.from({ length }, (_, index) => ({ thread: id, page: first + index }));
  return [
    ['longest thread, first pages, cold', stretch(1)],
    ['longest thread, in the middle, cold', stretch(Math.floor(pages / 2))],
    ['longest thread, last pages, cold', stretch(pages - length + 1)],
  ];
}

/** Paths of the first pages of every topic's list, as one gets there by paging; every topic in turn. */
async function listPages({ ours, scene }: Site): Promise<string[]> {
  const headers = { cookie: scene.visitors[0]!.cookie };
  const paths: string[] = [];
  let ends = scene.topics.map((topic) => `/threads?topic=${topic}`);
  for (let page = 0; page < LIST_PAGES && ends.length > 0; page++) {
    paths.push(...ends);
    const answers = await Promise.all(
      ends.map(
        async (path) => (await fetch(`${ours.url}/api${path}`, { headers })).json() as Promise<{ next: string | null }>,
      ),
    );
    ends = ends.flatMap((path, index) =>
      answers[index]!.next ? [`${path.split('&')[0]}&after=${answers[index]!.next}`] : [],
    );
  }
  return paths;
}
