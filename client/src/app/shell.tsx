import { Suspense, useLayoutEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { shownPath } from '../lib/shown-path.js';
import { Announcer } from '../ui/announcer.js';
import { ErrorBoundary } from '../ui/error-boundary.js';
import { Loading } from '../ui/states.js';
import { Toaster } from '../ui/toast.js';
import { ErrorPage } from './error-page.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { OfflineNotice } from './offline-notice.js';
import { PhoneBar } from './phone-bar.js';
import './shell.css';
import { useScrollRestoration } from './use-scroll-restoration.js';

/** What stands around every page. */
export function Shell() {
  return (
    <div className="shell">
      <a className="skip-link" href="#inhalt">
        Zum Inhalt springen
      </a>
      <Header />
      <OfflineNotice />
      <main className="shell__main" id="inhalt" tabIndex={-1}>
        <CurrentPage />
      </main>
      <Footer />
      <PhoneBar />
      <Toaster />
      <Announcer />
    </div>
  );
}

/** The page at the address. Until the next one is there, the one before stays; an error within it leaves the shell standing. */
function CurrentPage() {
  const { key, pathname } = useLocation();
  useScrollRestoration();
  useLayoutEffect(() => shownPath.set(pathname), [pathname]);
  return (
    <ErrorBoundary place={key} renderFailure={(error) => <ErrorPage error={error} />}>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </ErrorBoundary>
  );
}
