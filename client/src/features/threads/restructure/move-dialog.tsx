import { useState } from 'react';
import { movePosts } from '#contract/restructure';
import { formValues } from '../../../lib/form-values.js';
import { useSubmit } from '../../../lib/use-submit.js';
import { useWriteKey } from '../../../lib/use-write-key.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { TextField } from '../../../ui/text-field.js';
import { toast } from '../../../ui/toast.js';
import { caughtUp, type Chosen, chosenWords } from './chosen.js';
import { Consequences } from './consequences.js';
import { TargetFinder } from './target-finder.js';
import { useTargetThread } from './use-target-thread.js';
import './restructure.css';

/** Moves the chosen posts to another thread. */
export default function MoveDialog({ live, thread, numbers, withAnswers, onClose, onDone }: Chosen) {
  const keyFor = useWriteKey();
  const [into, setInto] = useState<number | null>(null);
  const target = useTargetThread(into);
  const { submit, pending, errors, problem, form } = useSubmit(movePosts, async () => {
    onClose();
    onDone();
    toast(`Die Beiträge stehen jetzt in «${target?.title}». An ihrer Stelle steht ein Link dorthin.`);
    await caughtUp(live);
  });
  const send = (event: React.FormEvent<HTMLFormElement>) => {
    const { reason = '' } = formValues(event);
    const wanted = { numbers, withAnswers, into: into ?? 0, reason };
    submit({ params: { thread: String(thread.id) }, body: { key: keyFor(wanted), ...wanted } });
  };
  return (
    <Dialog title={`${chosenWords({ numbers, withAnswers })} verschieben`} open onClose={onClose}>
      <form ref={form} className="form" onSubmit={send}>
        <FormProblem sentence={problem ?? (errors['numbers'] || null)} />
        <TargetFinder without={thread.id} into={into} onChange={setInto} error={errors['into']} />
        <TextField label="Grund" name="reason" maxLength={200} wide error={errors['reason']} />
        {target && <Consequences source={thread} target={target} />}
        <div className="form__actions">
          <Button type="submit" look="primary" pending={pending}>
            Verschieben
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </div>
      </form>
    </Dialog>
  );
}
