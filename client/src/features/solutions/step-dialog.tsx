import { useState } from 'react';
import { REVIEW_MONTHS } from '#contract/solution-rules';
import type { SolutionStatus } from '#contract/solution-status';
import { stepSolution } from '#contract/solution-acts';
import { type Solution } from '#contract/solutions';
import { STATUS_WORD } from '#contract/solution-words';
import { useWriteKey } from '../../lib/use-write-key.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { MonthsField } from './months-field.js';
import { TextArea } from './text-area.js';
import { useDialogSubmit } from './use-dialog-submit.js';

interface StepDialogProps {
  solution: Solution;
  to: SolutionStatus;
  onClose: () => void;
}

/** A step to another status, with the reason that stays with it. */
export default function StepDialog({ solution, to, onClose }: StepDialogProps) {
  const keyFor = useWriteKey();
  const [reason, setReason] = useState('');
  const [months, setMonths] = useState(REVIEW_MONTHS);
  const submission = useDialogSubmit(stepSolution, onClose, `Der Lösungsansatz ist jetzt ${STATUS_WORD[to]}.`);
  const { submit, errors } = submission;
  const send = () => {
    const body = { to, reason, ...(to === 'recommended' && { reviewMonths: months }) };
    submit({ params: { solution: String(solution.id) }, body: { key: keyFor(body), ...body } });
  };
  return (
    <FormDialog
      title={`${STATUS_WORD[solution.status]} → ${STATUS_WORD[to]}`}
      label="Schritt festhalten"
      submission={submission}
      onSend={send}
      onClose={onClose}
    >
      <p>Wer den Schritt wann und warum gegangen ist, bleibt im Verlauf stehen.</p>
      <TextArea
        label="Begründung"
        description={
          to === 'failed' || to === 'ended'
            ? 'Was andere daraus lernen können.'
            : 'Worauf sich der Schritt stützt, in ein, zwei Sätzen.'
        }
        value={reason}
        error={errors['reason']}
        onChange={setReason}
      />
      {to === 'recommended' && <MonthsField value={months} error={errors['reviewMonths']} onChange={setMonths} />}
    </FormDialog>
  );
}
