import { useState } from 'react';
import { canCurateSolution } from '#contract/solution-rules';
import type { Solution } from '#contract/solutions';
import { useActor } from '../../lib/viewer.js';
import { VISIBILITY } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { aboutToPress } from '../../ui/part.js';
import { CurateDialog } from './parts.js';
import { factsOf, STATE } from './words.js';

/** What moderators decide: who reads along, and whether a proposal is taken up. */
export function ModerationCard({ solution }: { solution: Solution }) {
  const actor = useActor();
  const [open, setOpen] = useState<'visibility' | 'open' | 'declined' | null>(null);
  if (!canCurateSolution(actor, factsOf(solution))) return null;
  const { state, visibility } = solution;
  const button = (act: NonNullable<typeof open>, label: string) => (
    <Button small {...aboutToPress(CurateDialog.preload)} onClick={() => setOpen(act)}>
      {label} …
    </Button>
  );
  return (
    <Card title="Moderation">
      <p className="small soft">
        {STATE[state]}, {VISIBILITY[visibility]}
      </p>
      <div className="solution__tools">
        {state !== 'open' && button('open', 'In den Katalog aufnehmen')}
        {state === 'proposed' && button('declined', 'Nicht aufnehmen')}
        {button('visibility', 'Sichtbarkeit ändern')}
      </div>
      {open && <CurateDialog solution={solution} act={open} onClose={() => setOpen(null)} />}
    </Card>
  );
}
