import { Navigate } from 'react-router';
import type { LiveThread } from '../live-thread.js';
import { useCarryOver } from './use-carry-over.js';

interface LeadOnProps {
  live: LiveThread;
  /** The thread that this one was merged into. */
  into: number | null;
  /** The address of what was asked for. */
  to: string;
}

/** For who opens a thread or a post that stands elsewhere now: the new place, in place of this one. */
export default function LeadOn({ live, into, to }: LeadOnProps) {
  useCarryOver(live, into);
  return <Navigate to={to} replace />;
}
