import { isLoadFailure } from '../lib/load-failure.js';
import { Button } from '../ui/button.js';
import { Page } from '../ui/page.js';
import { EmptyState } from '../ui/states.js';

/** Shown instead of a page that failed; the shell around it stays. */
export function ErrorPage({ error }: { error: unknown }) {
  const reload = (
    <Button look="primary" onClick={() => location.reload()}>
      Seite neu laden
    </Button>
  );
  if (isLoadFailure(error)) {
    return (
      <Page title="Bitte neu laden">
        <EmptyState title="Ein Teil der Seite konnte nicht geladen werden" action={reload}>
          Vermutlich wurde das Netzwerk inzwischen aktualisiert, oder die Verbindung war kurz unterbrochen. Nach dem
          Neuladen geht es weiter; Entwürfe bleiben erhalten.
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title="Das hat nicht geklappt">
      <EmptyState title="Diese Seite konnte nicht angezeigt werden" action={reload}>
        Der Fehler liegt bei uns. Bitte laden Sie die Seite neu. Wenn es dann noch nicht geht, sagen Sie bitte der
        Administration Bescheid.
      </EmptyState>
    </Page>
  );
}
