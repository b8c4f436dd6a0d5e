import { slowThread } from '#contract/moderation';
import type { Thread } from '#contract/threads';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { paceWords } from './thread-words.js';

const CHOICES = [2, 5, 10, 30, 60, 240, 1440];

/** Slows a thread down, or lets it run again. */
export default function PaceDialog({ thread, onClose }: { thread: Thread; onClose: () => void }) {
  const keyFor = useWriteKey();
  const submission = useSubmit(slowThread, onClose);
  const send = (event: React.FormEvent<HTMLFormElement>) => {
    const { pace = '', reason = '' } = formValues(event);
    const content = { minutes: pace === '' ? null : Number(pace), reason };
    submission.submit({ params: { thread: String(thread.id) }, body: { key: keyFor(content), ...content } });
  };
  return (
    <FormDialog title="Langsamer Modus" label="Speichern" submission={submission} onSend={send} onClose={onClose}>
      <p>Jedes Mitglied schreibt dann höchstens einen Beitrag in dieser Zeit; die Moderation ist ausgenommen.</p>
      <Select label="Ein Beitrag in" name="pace" defaultValue={thread.slowMinutes ?? ''}>
        <option value="">ohne Beschränkung</option>
        {CHOICES.map((minutes) => (
          <option key={minutes} value={minutes}>
            {paceWords(minutes)}
          </option>
        ))}
      </Select>
      <TextField label="Grund" optional name="reason" maxLength={300} error={submission.errors['reason']} />
    </FormDialog>
  );
}
