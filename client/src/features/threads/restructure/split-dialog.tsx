import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { splitThread } from '#contract/restructure';
import { type ThreadKind, TITLE_MAX } from '#contract/threads';
import { listTopics } from '#contract/topics';
import { ask } from '../../../lib/ask.js';
import { formValues } from '../../../lib/form-values.js';
import { useSubmit } from '../../../lib/use-submit.js';
import { useWriteKey } from '../../../lib/use-write-key.js';
import { Button } from '../../../ui/button.js';
import { RadioGroup } from '../../../ui/choices.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { Select } from '../../../ui/select.js';
import { TextField } from '../../../ui/text-field.js';
import { toast } from '../../../ui/toast.js';
import { VISIBILITY_CHOICES } from '../words.js';
import { caughtUp, type Chosen, chosenWords } from './chosen.js';
import { Consequences } from './consequences.js';
import './restructure.css';

const KINDS: { value: ThreadKind; label: string }[] = [
  { value: 'discussion', label: 'Diskussion' },
  { value: 'question', label: 'Fachfrage' },
];

/** Begins a thread with the chosen posts. */
export default function SplitDialog({ live, thread, numbers, withAnswers, onClose, onDone }: Chosen) {
  const keyFor = useWriteKey();
  const [kind, setKind] = useState<ThreadKind>('discussion');
  const [visibility, setVisibility] = useState(thread.visibility);
  const { data } = useQuery(ask(listTopics, {}));
  const { submit, pending, errors, problem, form } = useSubmit(splitThread, async () => {
    onClose();
    onDone();
    toast('Die Beiträge stehen jetzt in einer eigenen Diskussion. An ihrer Stelle steht ein Link dorthin.');
    await caughtUp(live);
  });
  const send = (event: React.FormEvent<HTMLFormElement>) => {
    const { title = '', topicId, reason = '' } = formValues(event);
    const wanted = { numbers, withAnswers, title, kind, topicId: Number(topicId), visibility, reason };
    submit({ params: { thread: String(thread.id) }, body: { key: keyFor(wanted), ...wanted } });
  };
  return (
    <Dialog title={`${chosenWords({ numbers, withAnswers })} abtrennen`} open onClose={onClose}>
      <form ref={form} className="form" onSubmit={send}>
        <FormProblem sentence={problem ?? (errors['numbers'] || null)} />
        <TextField label="Titel der neuen Diskussion" name="title" maxLength={TITLE_MAX} wide error={errors['title']} />
        <Select label="Themenfeld" name="topicId" defaultValue={thread.topic.id} error={errors['topicId']}>
          {(data?.topics ?? [thread.topic]).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <RadioGroup label="Art" name="kind" value={kind} onChange={setKind} options={KINDS} error={errors['kind']} />
        <RadioGroup
          label="Wer liest mit"
          name="visibility"
          value={visibility}
          onChange={setVisibility}
          options={VISIBILITY_CHOICES}
          error={errors['visibility']}
        />
        <TextField label="Grund" name="reason" maxLength={200} wide error={errors['reason']} />
        <Consequences source={thread} target={{ id: null, visibility }} />
        <div className="form__actions">
          <Button type="submit" look="primary" pending={pending}>
            Abtrennen
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </div>
      </form>
    </Dialog>
  );
}
