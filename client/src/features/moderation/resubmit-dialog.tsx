import { resubmitPost } from '#contract/moderation';
import type { Post } from '#contract/posts';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toast.js';
import { FormDialog } from '../../ui/form-dialog.js';

/** Asks the moderation to look at one's own hidden post again. */
export default function ResubmitDialog({ thread, post, onClose }: { thread: number; post: Post; onClose: () => void }) {
  const keyFor = useWriteKey();
  const submission = useSubmit(resubmitPost, () => {
    toast('Ihr Beitrag liegt der Moderation wieder vor. Sie erfahren, was sie entscheidet.');
    onClose();
  });
  const send = (event: React.FormEvent<HTMLFormElement>) => {
    const { note = '' } = formValues(event);
    const params = { thread: String(thread), number: String(post.number) };
    submission.submit({ params, body: { key: keyFor(note), note } });
  };
  return (
    <FormDialog
      title={`Beitrag ${post.number} erneut vorlegen`}
      label="Erneut vorlegen"
      submission={submission}
      onSend={send}
      onClose={onClose}
    >
      <p>Die Moderation sieht sich den Text an, wie er jetzt ist. Ändern Sie ihn am besten vorher.</p>
      {post.hidden && <p>Verborgen wurde er, weil: {post.hidden.reason}</p>}
      <TextField
        label="Ein Wort dazu"
        name="note"
        optional
        maxLength={500}
        description="Zum Beispiel, was Sie geändert haben."
        error={submission.errors['note']}
      />
    </FormDialog>
  );
}
