import type { ReactNode } from 'react';
import { canSpeakForRegion } from '#contract/solution-rules';
import type { Solution } from '#contract/solutions';
import { useActor } from '../../lib/viewer.js';
import { Link } from '../../ui/link.js';
import { factsOf } from './words.js';

/** Whether who looks may say something to a solution for one of their regions. */
export function useSpeaks(solution: Solution): boolean {
  const actor = useActor();
  return actor?.mandates.some(({ id }) => canSpeakForRegion(actor, factsOf(solution), id)) ?? false;
}

/** A link for those who speak for a region. */
export function SpeakLink({ solution, to, children }: { solution: Solution; to: string; children: ReactNode }) {
  return useSpeaks(solution) ? (
    <Link to={to} look="secondary" small className="no-print">
      {children}
    </Link>
  ) : null;
}
