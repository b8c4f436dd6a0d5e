import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says so when the device itself is without network. */
export function OfflineNotice() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div className="shell__offline-place" role="status">
      {!online && (
        <p className="shell__offline">
          <strong>Keine Verbindung.</strong> Was schon geladen ist, können Sie weiter lesen; Entwürfe bleiben in diesem
          Browser erhalten.
        </p>
      )}
    </div>
  );
}
