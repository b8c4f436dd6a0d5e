import { useState } from 'react';
import { useNavigate } from 'react-router';
import { mergeThread } from '#contract/restructure';
import type { Thread } from '#contract/threads';
import { count } from '../../../lib/format.js';
import { formValues } from '../../../lib/form-values.js';
import { useSubmit } from '../../../lib/use-submit.js';
import { useWriteKey } from '../../../lib/use-write-key.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { TextField } from '../../../ui/text-field.js';
import { threadPath } from '../words.js';
import { Consequences } from './consequences.js';
import { TargetFinder } from './target-finder.js';
import { useTargetThread } from './use-target-thread.js';
import './restructure.css';

/** Makes a thread a part of another one, and goes there. */
export default function MergeDialog({ thread, onClose }: { thread: Thread; onClose: () => void }) {
  const keyFor = useWriteKey();
  const navigate = useNavigate();
  const [into, setInto] = useState<number | null>(null);
  const target = useTargetThread(into);
  const { submit, pending, errors, problem, form } = useSubmit(mergeThread, ({ thread: there, first }) => {
    onClose();
    void navigate(threadPath(there, first));
  });
  const send = (event: React.FormEvent<HTMLFormElement>) => {
    const { reason = '' } = formValues(event);
    const wanted = { into: into ?? 0, reason };
    submit({ params: { thread: String(thread.id) }, body: { key: keyFor(wanted), ...wanted } });
  };
  return (
    <Dialog title="Mit anderer Diskussion zusammenführen" open onClose={onClose}>
      <form ref={form} className="form" onSubmit={send}>
        <FormProblem sentence={problem} />
        <p>
          Alle Beiträge von «{thread.title}» ({count(thread.posts, 'Beitrag', 'Beiträge')}) kommen ans Ende der anderen
          Diskussion. Diese hier verschwindet aus den Listen; wer sie öffnet, kommt dorthin.
        </p>
        <TargetFinder without={thread.id} into={into} onChange={setInto} error={errors['into']} />
        <TextField label="Grund" name="reason" maxLength={200} wide error={errors['reason']} />
        {target && <Consequences source={thread} target={target} />}
        <div className="form__actions">
          <Button type="submit" look="primary" pending={pending}>
            Zusammenführen
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </div>
      </form>
    </Dialog>
  );
}
