import { useState } from 'react';
import { setTimer } from '#contract/moderation';
import type { Thread } from '#contract/threads';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { RadioGroup } from '../../ui/choices.js';
import { TextField } from '../../ui/text-field.js';
import { FormDialog } from '../../ui/form-dialog.js';

type Choice = 'close' | 'reopen' | 'guests' | 'public';
const LABEL: Record<Choice, string> = {
  close: 'Schließen',
  reopen: 'Wieder öffnen',
  guests: 'Auch Gästen zeigen',
  public: 'Öffentlich zeigen',
};

/** What can still become of the thread. */
function choicesFor({ visibility, timers }: Thread): Choice[] {
  const closes = timers.some(({ act }) => act === 'close');
  const wider: Choice[] = visibility === 'network' ? ['guests', 'public'] : visibility === 'guests' ? ['public'] : [];
  return [closes ? 'reopen' : 'close', closes ? 'close' : 'reopen', ...wider];
}

/** Has something done to the thread at a later time. */
export default function TimerDialog({ thread, onClose }: { thread: Thread; onClose: () => void }) {
  const choices = choicesFor(thread);
  const [choice, setChoice] = useState<Choice>(thread.closed ? 'reopen' : choices[0]!);
  const keyFor = useWriteKey();
  const submission = useSubmit(setTimer, onClose);
  const send = (event: React.FormEvent<HTMLFormElement>) => {
    const { at = '', reason = '' } = formValues(event);
    const publish = choice === 'guests' || choice === 'public';
    const content = {
      act: publish ? ('publish' as const) : choice,
      visibility: publish ? choice : null,
      // The field speaks of the time where the person sits.
      at: at && new Date(at).toISOString(),
      reason,
    };
    submission.submit({ params: { thread: String(thread.id) }, body: { key: keyFor(content), ...content } });
  };
  return (
    <FormDialog title="Termin setzen" label="Termin setzen" submission={submission} onSend={send} onClose={onClose}>
      <RadioGroup
        label="Was soll geschehen?"
        name="choice"
        value={choice}
        onChange={setChoice}
        options={choices.map((value) => ({ value, label: LABEL[value] }))}
      />
      <TextField label="Wann" name="at" type="datetime-local" error={submission.errors['at']} />
      <TextField label="Grund" optional name="reason" maxLength={300} error={submission.errors['reason']} />
    </FormDialog>
  );
}
