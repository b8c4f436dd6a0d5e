import { Feed } from 'feed';
import { STATUS_WORD } from '#contract/solution-words';
import type { Solution } from '#contract/solutions';
import { PAGE } from './words.js';

/** Most entries. */
export const FEED_ENTRIES = 50;

/** The newest of the public solutions as an Atom feed. @param solutions the latest first */
export function solutionsFeed(solutions: Solution[], publicUrl: string): string {
  const feed = new Feed({
    title: 'Netzwerk Daseinsvorsorge: Lösungsansätze',
    description: 'Was Regionen erprobt haben und was daraus wurde.',
    id: `${publicUrl}${PAGE}`,
    link: `${publicUrl}${PAGE}`,
    language: 'de',
    copyright: 'Es gilt die Lizenz, die beim Lösungsansatz steht.',
    updated: new Date(solutions[0]?.updatedAt ?? 0),
    feedLinks: { atom: `${publicUrl}/api/solutions.atom` },
    author: { name: 'Netzwerk Daseinsvorsorge' },
    generator: 'Netzwerk Daseinsvorsorge',
  });
  for (const solution of solutions) feed.addItem(entryOf(solution, publicUrl));
  return feed.atom1();
}

/** The id has the year and the reference, which never change, whatever the title becomes. */
function entryOf(solution: Solution, publicUrl: string): Parameters<Feed['addItem']>[0] {
  const { reference, title, summary, status, overdue, lastEdit, topics, steps } = solution;
  const opened = new Date(steps[0]?.at ?? solution.createdAt);
  const word = overdue ? `${STATUS_WORD[status]}, nicht mehr geprüft` : STATUS_WORD[status];
  const changed = lastEdit.summary ? ` Zuletzt geändert: ${lastEdit.summary}.` : '';
  return {
    id: `tag:${new URL(publicUrl).hostname},${opened.getUTCFullYear()}:loesungsansatz:${reference}`,
    title: asHtml(`${reference}: ${title} (${word})`),
    link: `${publicUrl}${PAGE}/${solution.id}`,
    description: asHtml(summary + changed),
    date: new Date(solution.updatedAt),
    published: opened,
    // The library leaves this sign as it is, which no attribute may hold.
    category: topics.map(({ slug, name }) => ({ name: name.replaceAll('<', '‹'), term: slug })),
  };
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** The library declares titles and summaries as HTML, and puts them into sections that «]]>» would end. */
const asHtml = (text: string) => text.replace(/[&<>]/g, (sign) => SIGNS[sign]!);
