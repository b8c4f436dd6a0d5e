import { hasCode } from '../../lib/call-error.js';
import { Link } from '../../ui/link.js';
import { EmptyState, ErrorState } from '../../ui/states.js';

/** A link out of a mail that no longer works, and what to do then. */
export function DeadLink({ error, what, retry }: { error: unknown; what: 'reset' | 'invitation'; retry: () => void }) {
  const dead = hasCode(error, 'not-found') || hasCode(error, 'expired') || hasCode(error, 'invalid');
  if (!dead) return <ErrorState error={error} retry={retry} />;
  if (what === 'reset') {
    return (
      <EmptyState
        title="Dieser Link gilt nicht mehr"
        action={
          <Link to="/passwort-vergessen" look="primary">
            Neuen Link anfordern
          </Link>
        }
      >
        Er wurde schon benutzt oder ist abgelaufen. Fordern Sie einfach einen neuen an.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Diese Einladung gilt nicht mehr" action={<Link to="/anmelden">Zur Anmeldung</Link>}>
      Sie wurde schon angenommen, zurückgezogen oder ist abgelaufen. Bitte wenden Sie sich an die Person, die Sie
      eingeladen hat, sie kann Ihnen eine neue senden.
    </EmptyState>
  );
}
