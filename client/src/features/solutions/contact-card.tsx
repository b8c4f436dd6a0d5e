import { useState } from 'react';
import { canEditSolution } from '#contract/solution-rules';
import type { Solution } from '#contract/solutions';
import { useActor } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { aboutToPress } from '../../ui/part.js';
import { ContactLines } from './contact-lines.js';
import { ContactDialog } from './parts.js';
import { factsOf } from './words.js';

/** Whom to ask, as far as that person wants to be asked. */
export function ContactCard({ solution }: { solution: Solution }) {
  const actor = useActor();
  const [open, setOpen] = useState(false);
  const { contact } = solution;
  const mayEdit = canEditSolution(actor, factsOf(solution));
  if (contact === null && !mayEdit) return null;
  return (
    <Card title="Kontakt">
      {contact ? <ContactLines contact={contact} /> : <p className="small soft">Niemand ist als Kontakt genannt.</p>}
      {mayEdit && (
        <Button look="quiet" {...aboutToPress(ContactDialog.preload)} onClick={() => setOpen(true)}>
          {contact ? 'Kontakt ändern' : 'Kontakt nennen'}
        </Button>
      )}
      {open && <ContactDialog solution={solution} onClose={() => setOpen(false)} />}
    </Card>
  );
}
