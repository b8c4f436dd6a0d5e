import { patiently } from './patiently.js';

/**
 * Starts something whose script is fetched only now.
 * @param load answers with what starts it, which answers with what ends it
 * @returns ends it, also before it has begun
 */
export function startLater(load: () => Promise<() => () => void>): () => void {
  let over = false;
  let end: (() => void) | undefined;
  patiently(load).then(
    (start) => {
      if (!over) end = start();
    },
    // Without it the page shows what it has loaded, and asks for the rest when it is opened anew.
    () => undefined,
  );
  return () => {
    over = true;
    end?.();
  };
}
