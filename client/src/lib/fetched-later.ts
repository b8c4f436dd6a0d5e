import { type ComponentType, lazy } from 'react';
import { patiently } from './patiently.js';

export type Load<P> = () => Promise<{ default: ComponentType<P> }>;

/** A component whose script is fetched when it is first wanted. */
export interface FetchedLater<P> {
  /** Fetches it now. Whether it comes or not, the promise is kept. */
  preload(): Promise<void>;
  /** To be asked for once by whoever shows it: what is there already is shown at once, without suspending. */
  component(): ComponentType<P>;
}

/**
 * @param load the module with the component as its default export
 * @param fetchIt how it is fetched: patiently or impatiently. Where it does not come, whoever shows it anew asks again.
 */
export function fetchedLater<P>(load: Load<P>, fetchIt = patiently): FetchedLater<P> {
  let fetching: ReturnType<Load<P>> | undefined;
  let there: ComponentType<P> | undefined;
  let awaited: ComponentType<P>;
  const forget = () => {
    fetching = undefined;
    awaited = lazy(fetch) as unknown as ComponentType<P>;
  };
  const fetch = () => {
    fetching ??= fetchIt(load);
    fetching.then((module) => (there = module.default), forget);
    return fetching;
  };
  forget();
  return {
    preload: () =>
      fetch().then(
        () => undefined,
        () => undefined,
      ),
    component: () => there ?? awaited,
  };
}
