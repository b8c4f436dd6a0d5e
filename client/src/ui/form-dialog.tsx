import type { FormEvent, ReactNode, RefObject } from 'react';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { FormProblem } from './form-problem.js';

interface FormDialogProps {
  title: string;
  /** What the button does. */
  label: string;
  submission: { pending: boolean; problem: string | null; form: RefObject<HTMLFormElement | null> };
  onSend: (event: FormEvent<HTMLFormElement>) => void;
  onClose: () => void;
  /** Beside the button, such as the way to remove something. */
  further?: ReactNode;
  children: ReactNode;
}

/** A form in a dialog, with what went wrong above and its buttons below. */
export function FormDialog({ title, label, submission, onSend, onClose, further, children }: FormDialogProps) {
  return (
    <Dialog title={title} open onClose={onClose}>
      <form
        ref={submission.form}
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSend(event);
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
