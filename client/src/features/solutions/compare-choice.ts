import { createStore, useStore } from '../../lib/store.js';

/** Most solutions that stand side by side. */
export const COMPARED_MAX = 4;

/** Those picked for the comparison, in the order of picking; kept while the network is open in this window. */
const picked = createStore<number[]>([]);

export const usePicked = () => useStore(picked);

/** Picks a solution, or puts it back. */
export function pick(id: number, on: boolean): void {
  const others = picked.get().filter((one) => one !== id);
  picked.set(on ? [...others, id].slice(-COMPARED_MAX) : others);
}
export const pickNone = () => picked.set([]);
export const comparisonPath = (ids: number[]) => `/loesungsansaetze/vergleich?ids=${ids.join(',')}`;
