import { createStore, type Store } from '../../../lib/store.js';

/** Numbers of the posts that a moderator is choosing, to move them. */
export interface Choosing {
  readonly chosen: Store<ReadonlySet<number>>;
  toggle(number: number): void;
}

export function createChoosing(): Choosing {
  const chosen = createStore<ReadonlySet<number>>(new Set());
  return {
    chosen,
    toggle: (number) => {
      const next = new Set(chosen.get());
      if (!next.delete(number)) next.add(number);
      chosen.set(next);
    },
  };
}
