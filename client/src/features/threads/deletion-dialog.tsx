import { useState } from 'react';
import { deletePost } from '#contract/posts';
import { useSubmit } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormProblem } from '../../ui/form-problem.js';
import { TextField } from '../../ui/text-field.js';
import { useWriteKey } from '../../lib/use-write-key.js';

/** Asks for the reason and deletes. Number, author and reason stay visible. */
export default function DeletionDialog({
  thread,
  number,
  onDone,
  onClose,
}: {
  thread: number;
  number: number;
  onDone: () => void;
  onClose: () => void;
}) {
  const keyFor = useWriteKey();
  const [reason, setReason] = useState('');
  const { submit, pending, errors, problem, form } = useSubmit(deletePost, onDone);
  const send = () =>
    submit({ params: { thread: String(thread), number: String(number) }, body: { key: keyFor(reason), reason } });
  return (
    <Dialog title={`Beitrag ${number} löschen?`} open alert onClose={onClose}>
      <form
        ref={form}
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <p>
          Der Text verschwindet für alle. Nummer, Name und Grund bleiben stehen, damit die Diskussion verständlich
          bleibt.
        </p>
        <FormProblem sentence={problem} />
        <TextField
          label="Grund"
          optional
          maxLength={200}
          value={reason}
          error={errors['reason']}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="form__actions">
          <Button type="submit" look="danger" pending={pending}>
            Beitrag löschen
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </div>
      </form>
    </Dialog>
  );
}
