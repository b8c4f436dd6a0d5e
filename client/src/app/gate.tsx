import { Navigate, Outlet, useLocation } from 'react-router';
import { isAdministrator } from '#contract/actor';
import { signInPath } from '../lib/return-path.js';
import { useActor, useViewer } from '../lib/viewer.js';
import { EmptyState } from '../ui/states.js';
import { Page } from '../ui/page.js';

/** Lets people in who are signed in; others are led to the sign-in and back. */
export function SignedIn() {
  const { pathname, search, hash } = useLocation();
  if (useViewer() === null) return <Navigate to={signInPath(`${pathname}${search}${hash}`)} replace />;
  return <Outlet />;
}

/** Lets members in, and tells guests why they stay outside. */
export function Members() {
  const viewer = useViewer();
  return viewer?.kind === 'guest' ? <Closed whom="Mitgliedern des Netzwerks" /> : <SignedIn />;
}

/** Lets administrators in. */
export function Administrators() {
  const actor = useActor();
  return actor !== null && !isAdministrator(actor) ? <Closed whom="der Administration" /> : <SignedIn />;
}

function Closed({ whom }: { whom: string }) {
  return (
    <Page title="Kein Zugang">
      <EmptyState title={`Diese Seite ist ${whom} vorbehalten`}>
        Wenn Sie meinen, dass Sie sie sehen sollten, wenden Sie sich bitte an die Administration.
      </EmptyState>
    </Page>
  );
}
