import { decideReview, type ReviewDecision, type ReviewItem } from '#contract/review';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toast.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useRenewQueue } from './use-moderation.js';

/** Says what follows from a decision, asks for the reason, and decides. */
export default function DecisionDialog({
  item,
  decision,
  onClose,
}: {
  item: ReviewItem;
  decision: ReviewDecision;
  onClose: () => void;
}) {
  const keyFor = useWriteKey();
  const renewQueue = useRenewQueue();
  const submission = useSubmit(decideReview, async () => {
    toast(`Entschieden: ${decision.label}.`);
    onClose();
    await renewQueue();
  });
  const send = (event: React.FormEvent<HTMLFormElement>) => {
    const { reason = '' } = formValues(event);
    const content = { decision: decision.name, reason };
    submission.submit({ params: { item: String(item.id) }, body: { key: keyFor(content), ...content } });
  };
  return (
    <FormDialog title={decision.label} label={decision.label} submission={submission} onSend={send} onClose={onClose}>
      <p>{item.title}</p>
      <p>{decision.explanation}</p>
      <TextField
        label="Grund"
        name="reason"
        optional={!decision.needsReason}
        maxLength={500}
        description="Lesen die, die es betrifft, und die Moderation."
        error={submission.errors['reason'] ?? submission.errors['decision']}
        autoFocus
      />
    </FormDialog>
  );
}
