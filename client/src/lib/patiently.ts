/** How long to wait before a part of the page is fetched once more, in milliseconds. */
const PAUSE_MS = 3_000;
/** Tries with a connection after which the part counts as gone, for example because a new version is out. */
const MOST_TRIES = 4;

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MS);
    window.addEventListener('online', () => resolve(), { once: true });
  });
}

/** Fetches a part of the page for `lazy`. A missing connection is waited for instead of taking the page down. */
export async function patiently<T>(load: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += navigator.onLine ? 1 : 0) {
    try {
      return await load();
    } catch (error) {
      if (tries >= MOST_TRIES) throw error;
      await pause();
    }
  }
}
