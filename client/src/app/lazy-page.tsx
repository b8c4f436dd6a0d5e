import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Administrators, Members, SignedIn } from './gate.js';

type Load = () => Promise<{ default: ComponentType }>;

/** A page that is fetched when it is first opened. */
export function page(path: string, load: Load): RouteObject {
  return { path, lazy: async () => ({ Component: (await load()).default }) };
}

/** The same, for people who are signed in: others are led to the sign-in and back. */
export function signedInPage(path: string, load: Load): RouteObject {
  return { element: <SignedIn />, children: [page(path, load)] };
}

/** The same, for members and not for guests. */
export function memberPage(path: string, load: Load): RouteObject {
  return { element: <Members />, children: [page(path, load)] };
}

/** The same, for administrators. */
export function administratorPage(path: string, load: Load): RouteObject {
  return { element: <Administrators />, children: [page(path, load)] };
}
