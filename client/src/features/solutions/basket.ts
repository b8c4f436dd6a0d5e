import { createStore, type Store, useStore } from '../../lib/store.js';

/** A passage of a post that was set aside as a source. */
export interface Noted {
  thread: number;
  number: number;
  /** As it was marked; empty for the whole post. */
  passage: string;
  /** What is quoted, in Markdown: the passage, or the whole post. */
  markdown: string;
  threadTitle: string;
  topicId: number;
  author: string | null;
  region: { id: number; name: string } | null;
}

/** Most passages that one solution is made of at once. */
export const NOTED_MAX = 50;
/** What is set aside is a working paper: it stays in this browser, for each member apart. */
const keyOf = (member: number) => `solution-sources-${member}`;

function read(member: number): Noted[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(member)) ?? '[]') as Noted[];
  } catch {
    return [];
  }
}

const baskets = new Map<number, Store<Noted[]>>();

function basketOf(member: number): Store<Noted[]> {
  const known = baskets.get(member);
  if (known) return known;
  const basket = createStore(read(member));
  // Another tab may set something aside as well.
  window.addEventListener('storage', ({ key }) => key === keyOf(member) && basket.set(read(member)));
  baskets.set(member, basket);
  return basket;
}

function put(member: number, noted: Noted[]): void {
  basketOf(member).set(noted);
  try {
    localStorage.setItem(keyOf(member), JSON.stringify(noted));
  } catch {
    // A browser that stores nothing forgets it with the page.
  }
}

/** What a member has set aside, across threads. */
export const useBasket = (member: number) => useStore(basketOf(member));

/** Sets a passage aside; twice the same counts once. @returns whether there was room */
export function note(member: number, noted: Noted): boolean {
  const others = basketOf(member)
    .get()
    .filter((one) => !isSame(one, noted));
  if (others.length >= NOTED_MAX) return false;
  put(member, [...others, noted]);
  return true;
}

/** Takes what matches out again. */
export function forget(member: number, matches: (noted: Noted) => boolean): void {
  put(
    member,
    basketOf(member)
      .get()
      .filter((noted) => !matches(noted)),
  );
}

export const isSame = (one: Noted, other: Noted) =>
  one.thread === other.thread && one.number === other.number && one.passage === other.passage;

/** As the server wants to know it. */
export const asSource = ({ thread, number, passage }: Noted) => ({ thread, number, passage });
