import { Link } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { EmptyState } from '../ui/states.js';

export default function NotFoundPage() {
  return (
    <Page title="Nicht gefunden">
      <EmptyState title="Unter dieser Adresse gibt es keine Seite" action={<Link to="/" look="primary">Zur Startseite</Link>}>
        Vielleicht ist die Adresse unvollständig. <Link to="/diskussionen">Alle Diskussionen</Link> und die <Link to="/regionen">Regionen</Link> finden Sie oben in
        der Navigation.
      </EmptyState>
    </Page>
  );
}
