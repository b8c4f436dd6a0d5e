import { type ComponentType, useState } from 'react';
import type { RouteObject } from 'react-router';
import { fetchedLater, type Load } from '../lib/fetched-later.js';
import { impatiently } from '../lib/patiently.js';
import { Administrators, Members, SignedIn } from './gate.js';

/** A page whose script can be fetched before it is shown. */
export type LazyPage = ComponentType & { preload(): Promise<void> };

/** A page that is fetched when it is first opened. One that does not come is said to be missing at once. */
export function lazyPage(load: Load<object>): LazyPage {
  const { preload, component } = fetchedLater(load, impatiently);
  function Page() {
    const [Content] = useState(component);
    return <Content />;
  }
  return Object.assign(Page, { preload });
}

export function page(path: string, load: Load<object>): RouteObject {
  return { path, Component: lazyPage(load) };
}

/** The same, for people who are signed in: others are led to the sign-in and back. */
export function signedInPage(path: string, load: Load<object>): RouteObject {
  return { element: <SignedIn />, children: [page(path, load)] };
}

/** The same, for members and not for guests. */
export function memberPage(path: string, load: Load<object>): RouteObject {
  return { element: <Members />, children: [page(path, load)] };
}

/** The same, for administrators. */
export function administratorPage(path: string, load: Load<object>): RouteObject {
  return { element: <Administrators />, children: [page(path, load)] };
}
