import { Link } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { EmptyState } from '../ui/states.js';

export default function NotFoundPage() {
  return (
    <Page title="Nicht gefunden">
      <EmptyState
        title="Unter dieser Adresse gibt es keine Seite"
        action={
          <Link to="/" look="primary">
            Zur Startseite
          </Link>
        }
      >
        Vielleicht ist die Adresse unvollständig, oder die Seite ist umgezogen. Weiter geht es auch bei den{' '}
        <Link to="/diskussionen">Diskussionen</Link> und den <Link to="/regionen">Regionen</Link>.
      </EmptyState>
    </Page>
  );
}
