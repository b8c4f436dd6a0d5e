import { useState } from 'react';
import { reportPost, type ReportKind } from '#contract/moderation';
import type { Post } from '#contract/posts';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { RadioGroup } from '../../ui/choices.js';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toast.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { REPORT_CHOICES } from './words.js';

/** Reports a post to the moderation. */
export default function ReportDialog({ thread, post, onClose }: { thread: number; post: Post; onClose: () => void }) {
  const [kind, setKind] = useState<ReportKind>('rude');
  const keyFor = useWriteKey();
  const submission = useSubmit(reportPost, () => {
    toast('Danke. Die Moderation sieht sich den Beitrag an; was sie entscheidet, lesen Sie unter «Hinweise für Sie».');
    onClose();
  });
  const send = (event: React.FormEvent<HTMLFormElement>) => {
    const content = { kind, text: formValues(event)['text'] ?? '' };
    const params = { thread: String(thread), number: String(post.number) };
    submission.submit({ params, body: { key: keyFor(content), ...content } });
  };
  return (
    <FormDialog
      title={`Beitrag ${post.number} melden`}
      label="Melden"
      submission={submission}
      onSend={send}
      onClose={onClose}
    >
      <p>Ihre Meldung liest nur die Moderation. Wer den Beitrag geschrieben hat, erfährt nicht, von wem sie kommt.</p>
      <RadioGroup label="Worum geht es?" name="kind" value={kind} onChange={setKind} options={REPORT_CHOICES} />
      <TextField
        label="Erläuterung"
        name="text"
        optional={kind !== 'other'}
        maxLength={500}
        error={submission.errors['text']}
      />
    </FormDialog>
  );
}
