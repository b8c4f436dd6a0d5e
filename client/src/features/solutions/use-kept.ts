import { useState } from 'react';

/** What is being written, kept in this browser until it is sent or given up. */
export interface Kept<T> {
  value: T;
  /** Whether it was begun at an earlier visit. */
  restored: boolean;
  change: (change: Partial<T>) => void;
  /** Forgets it; `anew` is what the form goes on with. */
  discard: (anew?: T) => void;
}

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without storage it lives as long as the page.
  }
}

/** @param key under which it is kept, with the member's number in it: a browser may have several users */
export function useKept<T extends object>(key: string, initial: () => T): Kept<T> {
  const [state, setState] = useState(() => {
    const kept = read<T>(key);
    return { value: kept ?? initial(), restored: kept !== null };
  });
  return {
    ...state,
    change: (change) =>
      setState((before) => {
        const value = { ...before.value, ...change };
        write(key, value);
        return { ...before, value };
      }),
    discard: (anew) => {
      write(key, null);
      if (anew) setState({ value: anew, restored: false });
    },
  };
}
