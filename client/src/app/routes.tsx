import { lazy, Suspense } from 'react';
import { Outlet, type RouteObject } from 'react-router';
import { Loading } from '../ui/states.js';
import { ErrorPage } from './error-page.js';
import { administratorPage, memberPage, page, signedInPage } from './lazy-page.js';
import { Root } from './root.js';

const threadPage = () => import('../features/threads/thread-page.js');
const threadListPage = () => import('../features/threads/thread-list-page.js');
const RegionMap = lazy(() => import('../features/regions/network-map.js'));

/** The start page shows the map of the regions: the app puts the two features together. */
const startPage: RouteObject = {
  index: true,
  lazy: async () => {
    const { default: StartPage } = await import('../features/start/start-page.js');
    const map = (
      <Suspense fallback={null}>
        <RegionMap />
      </Suspense>
    );
    return { Component: () => <StartPage map={map} /> };
  },
};

const threads = [
  page('diskussionen', threadListPage),
  page('themen/:slug', threadListPage),
  memberPage('diskussionen/neu', () => import('../features/threads/new-thread-page.js')),
  page('diskussionen/:thread', threadPage),
  page('diskussionen/:thread/:number', threadPage),
  signedInPage('neu', () => import('../features/threads/unread-page.js')),
];
const people = [
  page('regionen', () => import('../features/regions/regions-page.js')),
  page('regionen/:slug', () => import('../features/regions/region-page.js')),
  memberPage('mitglieder', () => import('../features/members/members-page.js')),
  memberPage('mitglieder/:id', () => import('../features/members/member-page.js')),
];
const account = [
  page('anmelden', () => import('../features/auth/sign-in-page.js')),
  page('passwort-vergessen', () => import('../features/auth/forgotten-password-page.js')),
  page('passwort-neu/:token', () => import('../features/auth/reset-password-page.js')),
  page('einladung/:token', () => import('../features/auth/invitation-page.js')),
  signedInPage('konto', () => import('../features/account/account-page.js')),
  administratorPage('verwaltung', () => import('../features/admin/admin-page.js')),
];
const others = [
  page('hilfe', () => import('../features/legal/help-page.js')),
  page('impressum', () => import('../features/legal/imprint-page.js')),
  page('datenschutz', () => import('../features/legal/privacy-page.js')),
  page('barrierefreiheit', () => import('../features/legal/a11y-page.js')),
  page('mehr', () => import('./more-page.js')),
  page('*', () => import('./not-found-page.js')),
];

/** All pages. An error within one leaves the shell around it standing. */
export const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <ErrorPage />,
    HydrateFallback: Loading,
    children: [
      {
        element: <Outlet />,
        errorElement: <ErrorPage />,
        children: [startPage, ...threads, ...people, ...account, ...others],
      },
    ],
  },
];
