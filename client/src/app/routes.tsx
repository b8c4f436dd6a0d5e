import { matchRoutes, type RouteObject } from 'react-router';
import { NetworkMap } from '../features/regions/map-parts.js';
import { MemberSilence } from '../features/moderation/app-parts.js';
import type { LoadExtras } from '../features/threads/thread-extras.js';
import { administratorPage, type LazyPage, lazyPage, memberPage, page, signedInPage } from './lazy-page.js';
import { Root } from './root.js';

const ThreadListPage = lazyPage(() => import('../features/threads/thread-list-page.js'));

/* Pages that show something of another feature: the app puts the two together. */
const StartPage = lazyPage(async () => {
  const [{ default: Start }, { default: RecentSolutions }] = await Promise.all([
    import('../features/start/start-page.js'),
    import('../features/solutions/recent-solutions.js'),
  ]);
  return { default: () => <Start map={<NetworkMap />} solutions={<RecentSolutions />} /> };
});
const threadExtras: LoadExtras[] = [
  async () => (await import('../features/solutions/thread-extras.js')).solutionExtras,
  async () => (await import('../features/moderation/thread-extras.js')).moderationExtras,
  async () => (await import('../features/curation/thread-extras.js')).curationExtras,
];
const ThreadPage = lazyPage(async () => {
  const { default: Thread } = await import('../features/threads/thread-page.js');
  return { default: () => <Thread extras={threadExtras} /> };
});
const loadRegionPage = async () => {
  const [{ default: Region }, { default: RegionSolutions }] = await Promise.all([
    import('../features/regions/region-page.js'),
    import('../features/solutions/region-solutions.js'),
  ]);
  return { default: () => <Region solutions={RegionSolutions} /> };
};
const loadMemberPage = async () => {
  const { default: Member } = await import('../features/members/member-page.js');
  return { default: () => <Member moderation={MemberSilence} /> };
};
const loadSolutionPage = async () => {
  const { default: Solution } = await import('../features/solutions/solution-page.js');
  return { default: () => <Solution map={NetworkMap} /> };
};

const threads = [
  { path: 'diskussionen', Component: ThreadListPage },
  { path: 'themen/:slug', Component: ThreadListPage },
  memberPage('diskussionen/neu', () => import('../features/threads/new-thread-page.js')),
  { path: 'diskussionen/:thread', Component: ThreadPage },
  { path: 'diskussionen/:thread/:number', Component: ThreadPage },
  signedInPage('neu', () => import('../features/threads/unread-page.js')),
];
const curation = [
  page('schlagworte', () => import('../features/curation/tags-page.js')),
  page('themen/:slug/wochen', () => import('../features/curation/weeks-page.js')),
  page('themen/:slug/woche/:week', () => import('../features/curation/week-page.js')),
  memberPage('themen/:slug/woche/:week/bearbeiten', () => import('../features/curation/compose-week-page.js')),
];
const people = [
  page('regionen', () => import('../features/regions/regions-page.js')),
  page('regionen/:slug', loadRegionPage),
  memberPage('mitglieder', () => import('../features/members/members-page.js')),
  memberPage('mitglieder/:id', loadMemberPage),
];
const solutions = [
  page('loesungsansaetze', () => import('../features/solutions/catalogue-page.js')),
  page('loesungsansaetze/vergleich', () => import('../features/solutions/comparison-page.js')),
  memberPage('loesungsansaetze/neu', () => import('../features/solutions/new-solution-page.js')),
  page('loesungsansaetze/:solution', loadSolutionPage),
  memberPage('loesungsansaetze/:solution/bearbeiten', () => import('../features/solutions/edit-solution-page.js')),
  memberPage('loesungsansaetze/:solution/bericht', () => import('../features/solutions/report-page.js')),
  memberPage('loesungsansaetze/:solution/bericht/:report', () => import('../features/solutions/report-page.js')),
];
const account = [
  page('anmelden', () => import('../features/auth/sign-in-page.js')),
  page('passwort-vergessen', () => import('../features/auth/forgotten-password-page.js')),
  page('passwort-neu/:token', () => import('../features/auth/reset-password-page.js')),
  page('einladung/:token', () => import('../features/auth/invitation-page.js')),
  signedInPage('konto', () => import('../features/account/account-page.js')),
  memberPage('moderation', () => import('../features/moderation/moderation-page.js')),
  signedInPage('moderation/protokoll', () => import('../features/moderation/log-page.js')),
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

/** All pages. */
export const routes: RouteObject[] = [
  {
    element: <Root />,
    children: [
      { index: true, Component: StartPage },
      ...threads,
      ...curation,
      ...solutions,
      ...people,
      ...account,
      ...others,
    ],
  },
];

/** Fetches the page at an address, so that it can be shown at once. */
export async function preloadPage(pathname: string): Promise<void> {
  const shown = matchRoutes(routes, pathname)?.at(-1)?.route.Component as LazyPage | undefined;
  await shown?.preload();
}
