import { createStore } from './store.js';

/**
 * The server's header knows whole seconds only, and an answer takes its time: so far, in milliseconds, a device's clock
 * counts as right, and what is known of a wrong one stays as it is.
 */
const TOLERANCE_MS = 30_000;

/** By how many milliseconds this device's clock is behind the server's. */
const behind = createStore(0);

/** The time now, as the server has it: a device's own clock may be wrong by minutes or days. */
export const serverTime = () => new Date(Date.now() + behind.get());

/** Calls back when the device's clock turned out to be wrong, or has been put right. */
export const onClockFound = (listener: () => void) => behind.subscribe(listener);

/**
 * Compares the device's clock with the server's.
 * @param asked when the answer was asked for, by the device's clock
 */
export function compareClocks({ headers }: Response, asked: number): void {
  const now = Date.now();
  const found = Date.parse(headers.get('date') ?? '') - now;
  if (Number.isNaN(found) || now - asked > TOLERANCE_MS) return;
  if (Math.abs(found - behind.get()) > TOLERANCE_MS) behind.set(Math.abs(found) > TOLERANCE_MS ? found : 0);
}
