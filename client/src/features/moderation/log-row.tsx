import type { LogEntry } from '#contract/moderation';
import { Link } from '../../ui/link.js';
import { DateTime } from '../../ui/time.js';

/** An act: what was done, why, and what it was before and after. */
export function LogRow({ entry }: { entry: LogEntry }) {
  const { at, sentence, link, reason, changes } = entry;
  return (
    <li>
      <p className="log__sentence">
        {sentence} {link && <Link to={link}>Ansehen</Link>}
      </p>
      <p className="log__facts">
        <DateTime moment={at} />
        {reason && ` · Grund: ${reason}`}
      </p>
      {changes.map(({ what, before, after }) => (
        <p key={what} className="log__facts">
          {what}: {before || '–'} → {after || '–'}
        </p>
      ))}
    </li>
  );
}
