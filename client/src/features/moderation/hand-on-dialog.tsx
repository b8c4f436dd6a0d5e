import { useQuery } from '@tanstack/react-query';
import { assignReview, listModerators, type ReviewItem } from '#contract/review';
import { ask } from '../../lib/ask.js';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { useViewer } from '../../lib/viewer.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toast.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useRenewQueue } from './use-moderation.js';

/** Hands an item on to another moderator, with a note. */
export default function HandOnDialog({ item, onClose }: { item: ReviewItem; onClose: () => void }) {
  const me = useViewer()?.id;
  const { data } = useQuery(ask(listModerators, {}));
  const renewQueue = useRenewQueue();
  const submission = useSubmit(assignReview, async () => {
    toast('Der Vorgang ist weitergegeben.');
    onClose();
    await renewQueue();
  });
  const send = (event: React.FormEvent<HTMLFormElement>) => {
    const { to, note = '' } = formValues(event);
    submission.submit({
      params: { item: String(item.id) },
      body: { from: item.claimedBy?.id ?? null, to: Number(to), note },
    });
  };
  const others = (data?.moderators ?? []).filter(({ id }) => id !== me);
  return (
    <FormDialog title="Weitergeben" label="Weitergeben" submission={submission} onSend={send} onClose={onClose}>
      <p>{item.title}</p>
      <Select label="An" name="to" error={submission.errors['to']}>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {data && others.length === 0 && <p>Außer Ihnen gehört derzeit niemand zur Moderation.</p>}
      <TextField label="Notiz" name="note" optional maxLength={500} error={submission.errors['note']} />
    </FormDialog>
  );
}
