import { useState } from 'react';
import { REVIEW_MONTHS } from '#contract/solution-rules';
import { reviewSolution } from '#contract/solution-acts';
import { type Solution } from '#contract/solutions';
import { useWriteKey } from '../../lib/use-write-key.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { MonthsField } from './months-field.js';
import { TextArea } from './text-area.js';
import { useDialogSubmit } from './use-dialog-submit.js';

/** Confirms that a recommendation still holds. */
export default function ReviewDialog({ solution, onClose }: { solution: Solution; onClose: () => void }) {
  const keyFor = useWriteKey();
  const [reason, setReason] = useState('');
  const [months, setMonths] = useState(REVIEW_MONTHS);
  const submission = useDialogSubmit(reviewSolution, onClose, 'Die Empfehlung ist bestätigt.');
  const { submit, errors } = submission;
  const send = () => {
    const body = { reason, months };
    submit({ params: { solution: String(solution.id) }, body: { key: keyFor(body), ...body } });
  };
  return (
    <FormDialog
      title="Empfehlung bestätigen"
      label="Bestätigen"
      submission={submission}
      onSend={send}
      onClose={onClose}
    >
      <TextArea
        label="Was haben Sie geprüft?"
        description="Zum Beispiel: Kosten, Rechtsrahmen, ob die Regionen noch dabei sind."
        value={reason}
        error={errors['reason']}
        onChange={setReason}
      />
      <MonthsField value={months} error={errors['months']} onChange={setMonths} />
    </FormDialog>
  );
}
