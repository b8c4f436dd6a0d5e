import { useState } from 'react';
import { setSolutionContact } from '#contract/solution-acts';
import { type Solution } from '#contract/solutions';
import { Button } from '../../ui/button.js';
import { type ContactDraft, ContactFields, NO_CONTACT } from './contact-fields.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useDialogSubmit } from './use-dialog-submit.js';

/** Names a person to ask, or no longer. */
export default function ContactDialog({ solution, onClose }: { solution: Solution; onClose: () => void }) {
  const [contact, setContact] = useState<ContactDraft>({ ...NO_CONTACT, ...solution.contact });
  const submission = useDialogSubmit(setSolutionContact, onClose, 'Der Kontakt ist geändert.');
  const params = { solution: String(solution.id) };
  return (
    <FormDialog
      title="Kontakt"
      label="Speichern"
      submission={submission}
      onSend={() => submission.submit({ params, body: { contact: contact as typeof contact & { consent: true } } })}
      onClose={onClose}
      further={
        solution.contact && (
          <Button look="quiet" onClick={() => submission.submit({ params, body: { contact: null } })}>
            Kontakt entfernen
          </Button>
        )
      }
    >
      <ContactFields contact={contact} onChange={setContact} errors={submission.errors} />
    </FormDialog>
  );
}
