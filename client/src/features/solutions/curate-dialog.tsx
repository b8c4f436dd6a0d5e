import { useState } from 'react';
import { curateSolution } from '#contract/solution-acts';
import { type Solution } from '#contract/solutions';
import { useWriteKey } from '../../lib/use-write-key.js';
import { RadioGroup } from '../../ui/choices.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { READER_CHOICES } from './reader-choices.js';
import { TextArea } from './text-area.js';
import { useDialogSubmit } from './use-dialog-submit.js';

type Act = 'visibility' | 'open' | 'declined';
const WORDS: Record<Act, { title: string; label: string; done: string }> = {
  visibility: { title: 'Sichtbarkeit ändern', label: 'Ändern', done: 'Die Sichtbarkeit ist geändert.' },
  open: { title: 'In den Katalog aufnehmen', label: 'Aufnehmen', done: 'Der Lösungsansatz ist aufgenommen.' },
  declined: { title: 'Nicht aufnehmen', label: 'Nicht aufnehmen', done: 'Der Vorschlag ist nicht aufgenommen.' },
};
interface CurateDialogProps {
  solution: Solution;
  act: Act;
  onClose: () => void;
}

/** A decision of a moderator. The author is told, with the reason. */
export default function CurateDialog({ solution, act, onClose }: CurateDialogProps) {
  const keyFor = useWriteKey();
  const [visibility, setVisibility] = useState(solution.visibility);
  const [reason, setReason] = useState('');
  const { title, label, done } = WORDS[act];
  const submission = useDialogSubmit(curateSolution, onClose, done);
  const { submit, errors } = submission;
  const send = () => {
    const body = {
      reason,
      ...(act !== 'visibility' && { state: act }),
      ...(act !== 'declined' && visibility !== solution.visibility && { visibility }),
    };
    submit({ params: { solution: String(solution.id) }, body: { key: keyFor(body), ...body } });
  };
  return (
    <FormDialog title={title} label={label} submission={submission} onSend={send} onClose={onClose}>
      {act !== 'declined' && (
        <RadioGroup
          label="Wer liest mit?"
          name="visibility"
          value={visibility}
          onChange={setVisibility}
          options={READER_CHOICES}
          error={errors['visibility']}
        />
      )}
      <TextArea
        label="Begründung"
        optional={act !== 'declined'}
        description={act === 'declined' ? 'Wer vorgeschlagen hat, liest sie und kann nachbessern.' : undefined}
        value={reason}
        error={errors['reason']}
        onChange={setReason}
      />
    </FormDialog>
  );
}
