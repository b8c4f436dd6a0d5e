import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { editThread, type Thread, TITLE_MAX } from '#contract/threads';
import { listTopics } from '#contract/topics';
import { ask } from '../../lib/ask.js';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { Dialog } from '../../ui/dialog.js';
import { FormProblem } from '../../ui/form-problem.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import type { LiveThread } from './live-thread.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { VISIBILITY_CHOICES } from './words.js';

interface CurateDialogProps {
  live: LiveThread;
  thread: Thread;
  /** Whether topic and visibility may be changed as well. */
  curates: boolean;
  onClose: () => void;
}

/** Changes the thread's own data. What was left as it is, is not sent. */
export default function CurateDialog({ live, thread, curates, onClose }: CurateDialogProps) {
  const keyFor = useWriteKey();
  const [visibility, setVisibility] = useState(thread.visibility);
  const { data } = useQuery(ask(listTopics, {}));
  const { submit, pending, errors, problem, form } = useSubmit(editThread, async () => {
    onClose();
    if (live.link.get() !== 'live') await live.refresh().catch(() => undefined);
  });
  const send = (event: React.FormEvent<HTMLFormElement>) => {
    const { title = '', topicId, reason = '' } = formValues(event);
    const topic = Number(topicId ?? thread.topic.id);
    const changed = {
      reason,
      ...(title !== thread.title && { title }),
      ...(topic !== thread.topic.id && { topicId: topic }),
      ...(visibility !== thread.visibility && { visibility }),
    };
    submit({ params: { thread: String(thread.id) }, body: { key: keyFor(changed), ...changed } });
  };
  return (
    <Dialog title={curates ? 'Diskussion bearbeiten' : 'Titel ändern'} open onClose={onClose}>
      <form ref={form} className="form" onSubmit={send}>
        <FormProblem sentence={problem} />
        <TextField
          label="Titel"
          name="title"
          defaultValue={thread.title}
          maxLength={TITLE_MAX}
          error={errors['title']}
        />
        {curates && (
          <>
            <Select label="Themenfeld" name="topicId" defaultValue={thread.topic.id} error={errors['topicId']}>
              {(data?.topics ?? [thread.topic]).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
            <RadioGroup
              label="Wer liest mit"
              name="visibility"
              value={visibility}
              onChange={setVisibility}
              options={VISIBILITY_CHOICES}
              error={errors['visibility']}
            />
          </>
        )}
        <TextField label="Grund" optional name="reason" maxLength={200} error={errors['reason']} />
        <div className="form__actions">
          <Button type="submit" look="primary" pending={pending}>
            Speichern
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </div>
      </form>
    </Dialog>
  );
}
