/** For Safari, which does not tell when it is idle; milliseconds. */
const A_MOMENT_MS = 1_000;

/** Runs a task once the browser has nothing better to do. @returns calls it off */
export function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(task);
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(task, A_MOMENT_MS);
  return () => clearTimeout(timer);
}
