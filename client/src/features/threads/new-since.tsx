import { formatDateTime } from '../../lib/format.js';

/** The line above the first post that was new when the thread was opened. */
export function NewSince({ moment }: { moment: string }) {
  return (
    <p className="posts__new-since">
      <span>Neu seit {formatDateTime(moment)}</span>
    </p>
  );
}
