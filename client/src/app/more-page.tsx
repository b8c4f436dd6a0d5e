import { useViewer } from '../lib/viewer.js';
import { Button } from '../ui/button.js';
import { Rows } from '../ui/card.js';
import { Link } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { linksFor } from './account-menu.js';
import { FOOTER_LINKS } from './footer.js';
import { phonePlacesOf, placesOf } from './places.js';
import { useSignOut } from './use-sign-out.js';

/** Everything that has no place in the bar of a phone. */
export default function MorePage() {
  const viewer = useViewer();
  const signOut = useSignOut();
  const inBar = phonePlacesOf(viewer, 0).map(({ to }) => to);
  const places = placesOf(viewer, 0).filter(({ to }) => !inBar.includes(to));
  const own = [...places, ...(viewer ? linksFor(viewer) : [])];
  const links = [...own, ...FOOTER_LINKS.filter(({ to }) => own.every((link) => link.to !== to))];
  return (
    <Page title="Mehr" lead={viewer && <span>Angemeldet als {viewer.name}</span>}>
      <Rows>
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </Rows>
      {viewer && (
        <div>
          <Button pending={signOut.isPending} onClick={() => signOut.mutate()}>
            Abmelden
          </Button>
        </div>
      )}
    </Page>
  );
}
