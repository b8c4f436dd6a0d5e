import type { QueryClient } from '@tanstack/react-query';
import type { Renewed } from './renewed-by.js';

/** Whoever hears the same asks within this time, each at a moment of their own. Milliseconds. */
const SPREAD_MS = 1_000;

export interface Renewal {
  /** Marks answers as old. Those in view are asked for again at once, others when they come into view. */
  now(endpoints: Renewed[]): void;
  /** The same at some moment soon: for what everybody hears. */
  soon(endpoints: Renewed[]): void;
  /** Asks for nothing more. */
  end(): void;
}

/** Renews what the socket's hints make old. A window that nobody sees asks when it is looked at again. */
export function createRenewal(queryClient: QueryClient): Renewal {
  const waiting = new Set<Renewed>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (endpoints: Renewed[]) => {
    const refetchType = document.visibilityState === 'hidden' ? 'none' : 'active';
    for (const { path } of endpoints) void queryClient.invalidateQueries({ queryKey: [path], refetchType });
  };
  const run = () => {
    timer = undefined;
    now([...waiting]);
    waiting.clear();
  };
  return {
    now,
    soon: (endpoints) => {
      for (const endpoint of endpoints) waiting.add(endpoint);
      timer ??= setTimeout(run, Math.random() * SPREAD_MS);
    },
    end: () => clearTimeout(timer),
  };
}
