import { Outlet, ScrollRestoration } from 'react-router';
import { Announcer } from '../ui/announcer.js';
import { Toaster } from '../ui/toast.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { OfflineNotice } from './offline-notice.js';
import { PhoneBar } from './phone-bar.js';
import './shell.css';

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
        <Outlet />
      </main>
      <Footer />
      <PhoneBar />
      <Toaster />
      <Announcer />
      <ScrollRestoration />
    </div>
  );
}
