import { useViewer } from '../lib/viewer.js';
import { PlaceLink } from './place-link.js';
import { phonePlacesOf, useUnread } from './places.js';

/** The main places within reach of the thumb. */
export function PhoneBar() {
  const viewer = useViewer();
  const unread = useUnread();
  return (
    <nav className="shell__bar" aria-label="Hauptnavigation">
      <ul>
        {phonePlacesOf(viewer, unread).map((place) => (
          <li key={place.to}>
            <PlaceLink place={place} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
