import { connection } from './connection.js';

/*
 * Browsers remember a script that they could not fetch, and many do not ask for it again until the page is loaded anew.
 * So where the connection is in doubt, it is tried with something else first.
 */
const PROBE = '/';
/** Pause between two tries, in milliseconds. */
const PAUSE_MS = 3_000;

async function canBeFetched(): Promise<boolean> {
  if (navigator.onLine && connection.get() !== 'interrupted') return true;
  if (!navigator.onLine) return false;
  return fetch(PROBE, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MS);
    window.addEventListener('online', () => resolve(), { once: true });
  });
}

/** Fetches a part of the page, if need be as soon as there is a connection again. */
export async function patiently<T>(load: () => Promise<T>): Promise<T> {
  while (!(await canBeFetched())) await pause();
  return load();
}

/** Fetches a part of the page, or fails at once without a connection. */
export async function impatiently<T>(load: () => Promise<T>): Promise<T> {
  if (!(await canBeFetched())) throw new MissingConnection();
  return load();
}

export class MissingConnection extends Error {}
