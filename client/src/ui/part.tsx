import { type ComponentType, type ReactNode, Suspense, useState } from 'react';
import { fetchedLater, type Load } from '../lib/fetched-later.js';
import { Button } from './button.js';
import { ErrorBoundary } from './error-boundary.js';
import './part.css';
import { EmptyState, Loading } from './states.js';

/** A part of a page whose script is fetched when it is first shown. */
export interface Part<P> {
  (props: P): ReactNode;
  /** Fetches it before it is shown: for what is likely to be wanted, while there is a connection. */
  preload(): void;
}

interface InPlace<P> {
  /** Shown while it is on its way. */
  waiting?: ComponentType<P>;
  /** Shown where it does not come, or fails. */
  missing?: ComponentType<P>;
}

/** @param load the module with the part as its default export */
export function part<P extends object>(load: Load<P>, inPlace: InPlace<P> = {}): Part<P> {
  const { waiting: Waiting = Loading, missing: Missing = Unavailable } = inPlace;
  const { preload, component } = fetchedLater(load);
  function Shown(props: P) {
    const [Content] = useState(component);
    return (
      <ErrorBoundary renderFailure={() => <Missing {...props} />}>
        <Suspense fallback={<Waiting {...props} />}>
          <Content {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  }
  return Object.assign(Shown, { preload: () => void preload() });
}

/** A part that lies above the page, and so do the words that it is on its way or missing. */
export function dialogPart<P extends { onClose: () => void }>(load: Load<P>): Part<P> {
  return part(load, { waiting: LoadingAbove, missing: UnavailableAbove });
}

/** For what leads to a part: does something, such as fetching it, as soon as somebody is about to press. */
export const aboutToPress = (prepare: () => void) => ({ onPointerEnter: prepare, onFocus: prepare });

function LoadingAbove() {
  return (
    <div className="part-above">
      <Loading />
    </div>
  );
}

function UnavailableAbove({ onClose }: { onClose: () => void }) {
  return (
    <div className="part-above">
      <Unavailable onClose={onClose} />
    </div>
  );
}

function Unavailable({ onClose }: { onClose?: () => void }) {
  const actions = (
    <div className="row">
      <Button look="primary" onClick={() => location.reload()}>
        Seite neu laden
      </Button>
      {onClose && <Button onClick={onClose}>Schließen</Button>}
    </div>
  );
  return (
    <div role="alert">
      <EmptyState title="Dieser Teil der Seite fehlt" action={actions}>
        Vermutlich wurde das Netzwerk inzwischen aktualisiert, oder die Verbindung ist unterbrochen. Nach dem Neuladen
        geht es weiter; Entwürfe bleiben erhalten.
      </EmptyState>
    </div>
  );
}
