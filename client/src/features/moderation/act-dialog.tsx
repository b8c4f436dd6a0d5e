import type { FormEvent, ReactNode } from 'react';
import type { Endpoint } from '#contract/endpoint';
import type { Submission } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormProblem } from '../../ui/form-problem.js';

interface ActDialogProps<E extends Endpoint> {
  title: string;
  /** What the button says that does it. */
  act: string;
  submission: Submission<E>;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  onClose: () => void;
  children: ReactNode;
}

/** A question before an act of moderation, with what it needs to know. */
export function ActDialog<E extends Endpoint>({
  title,
  act,
  submission,
  onSubmit,
  onClose,
  children,
}: ActDialogProps<E>) {
  return (
    <Dialog title={title} open onClose={onClose}>
      <form ref={submission.form} className="form" noValidate onSubmit={onSubmit}>
        <FormProblem sentence={submission.problem} />
        {children}
        <div className="form__actions">
          <Button type="submit" look="primary" pending={submission.pending}>
            {act}
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </div>
      </form>
    </Dialog>
  );
}
