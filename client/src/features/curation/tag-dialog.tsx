import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode, RefObject } from 'react';
import { getTag, listTags } from '#contract/curation';
import { listThreads } from '#contract/threads';
import { renew } from '../../lib/ask.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormProblem } from '../../ui/form-problem.js';
import { toast } from '../../ui/toast.js';

/** After a tag has changed: all that shows tags is asked for again. */
export function useTagChanged(onClose: () => void, done: string) {
  const queryClient = useQueryClient();
  return async () => {
    await renew(queryClient, listTags, getTag, listThreads);
    onClose();
    toast(done);
  };
}

interface TagDialogProps {
  title: string;
  /** What the button does. */
  label: string;
  submission: { pending: boolean; problem: string | null; form: RefObject<HTMLFormElement | null> };
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form about one tag. */
export function TagDialog({ title, label, submission, onSend, onClose, children }: TagDialogProps) {
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
        </div>
      </form>
    </Dialog>
  );
}
