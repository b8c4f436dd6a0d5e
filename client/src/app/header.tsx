import { useViewer } from '../lib/viewer.js';
import { Link } from '../ui/link.js';
import { AccountMenu } from './account-menu.js';
import { Logo } from './logo.js';
import { PlaceLink } from './place-link.js';
import { placesOf, useOpenReview, useUnread } from './places.js';

export function Header() {
  const viewer = useViewer();
  const unread = useUnread();
  const open = useOpenReview();
  return (
    <header className="shell__header">
      <div className="shell__top">
        <Link to="/" className="shell__home">
          <Logo />
          Netzwerk Daseinsvorsorge
        </Link>
        {viewer ? <AccountMenu viewer={viewer} /> : <Link to="/anmelden">Anmelden</Link>}
      </div>
      <nav className="shell__nav" aria-label="Hauptnavigation">
        <ul className="shell__places">
          {placesOf(viewer, unread, open).map((place) => (
            <li key={place.to}>
              <PlaceLink place={place} />
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
