import { addTopic, editTopic, type Topic } from '#contract/topics';
import { formValues } from '../../lib/form-values.js';
import { type Submission, useSubmit } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormProblem } from '../../ui/form-problem.js';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toast.js';
import { useRenewAll } from './use-act.js';

function useSaved(onClose: () => void) {
  const renewAll = useRenewAll();
  return async () => {
    await renewAll();
    toast('Das Themenfeld ist gespeichert.');
    onClose();
  };
}

export function AddTopicDialog({ onClose }: { onClose: () => void }) {
  const submission = useSubmit(addTopic, useSaved(onClose));
  return (
    <Dialog title="Themenfeld hinzufügen" open onClose={onClose}>
      <TopicForm submission={submission} onBody={(body) => submission.submit({ body })} onClose={onClose} />
    </Dialog>
  );
}

export function EditTopicDialog({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const submission = useSubmit(editTopic, useSaved(onClose));
  return (
    <Dialog title="Themenfeld bearbeiten" open onClose={onClose}>
      <TopicForm
        topic={topic}
        submission={submission}
        onBody={(body) => submission.submit({ params: { id: String(topic.id) }, body })}
        onClose={onClose}
      />
    </Dialog>
  );
}

interface TopicFormProps {
  topic?: Topic;
  submission: Pick<Submission<typeof addTopic>, 'errors' | 'problem' | 'pending' | 'form'>;
  onBody: (body: { name: string; description: string }) => void;
  onClose: () => void;
}

function TopicForm({ topic, submission: { errors, problem, pending, form }, onBody, onClose }: TopicFormProps) {
  return (
    <form
      ref={form}
      className="form"
      noValidate
      onSubmit={(event) => {
        const { name = '', description = '' } = formValues(event);
        onBody({ name, description });
      }}
    >
      <FormProblem sentence={problem} />
      <TextField label="Name" name="name" defaultValue={topic?.name} error={errors.name} autoFocus />
      <TextField
        label="Wovon es handelt"
        name="description"
        optional
        defaultValue={topic?.description}
        error={errors.description}
        description="Ein paar Stichworte"
      />
      <div className="form__actions">
        <Button type="submit" look="primary" pending={pending}>
          Speichern
        </Button>
        <Button onClick={onClose}>Abbrechen</Button>
      </div>
    </form>
  );
}
