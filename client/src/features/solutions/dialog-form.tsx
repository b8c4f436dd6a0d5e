import type { ReactNode, RefObject } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormProblem } from '../../ui/form-problem.js';

interface DialogFormProps {
  title: string;
  /** What the button does. */
  label: string;
  submission: { pending: boolean; problem: string | null; form: RefObject<HTMLFormElement | null> };
  onSend: () => void;
  onClose: () => void;
  /** Beside the button, such as the way to remove something. */
  further?: ReactNode;
  children: ReactNode;
}

/** A form in a dialog, with what went wrong above and its buttons below. */
export function DialogForm({ title, label, submission, onSend, onClose, further, children }: DialogFormProps) {
  return (
    <Dialog title={title} open onClose={onClose}>
      <form
        ref={submission.form}
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
      >
        <FormProblem sentence={submission.problem} />
        {children}
        <div className="form__actions">
          <Button type="submit" look="primary" pending={submission.pending}>
            {label}
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
          {further}
        </div>
      </form>
    </Dialog>
  );
}
