import { useNavigate } from 'react-router';
import type { Viewer } from '#contract/auth';
import { startThread, TITLE_MAX, type ThreadKind } from '#contract/threads';
import type { Topic } from '#contract/topics';
import { useSubmit } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { FormProblem } from '../../ui/form-problem.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { DraftConflict, DraftWords } from './composer/draft-words.js';
import { MandateSelect } from './composer/mandate-select.js';
import { TextEditor } from './composer/text-editor.js';
import { SimilarThreads } from './similar-threads.js';
import { useNewThread } from './use-new-thread.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { threadPath, VISIBILITY_CHOICES } from './words.js';

const KINDS: { value: ThreadKind; label: string; description: string }[] = [
  {
    value: 'question',
    label: 'Fachfrage',
    description: 'Sie suchen eine Antwort. Die passenden Beiträge können Sie als Antwort markieren.',
  },
  {
    value: 'discussion',
    label: 'Diskussion',
    description: 'Sie möchten berichten, etwas zur Debatte stellen oder Erfahrungen sammeln.',
  },
];
interface NewThreadFormProps {
  viewer: Viewer;
  topics: Topic[];
  /** The topic that one came from. */
  topicId: number | undefined;
}

export function NewThreadForm({ viewer, topics, topicId }: NewThreadFormProps) {
  const navigate = useNavigate();
  const keyFor = useWriteKey();
  const { values, change, revision, draft, ready, takeTheirs } = useNewThread(viewer, topicId);
  const { submit, pending, errors, problem, form } = useSubmit(startThread, async ({ thread }) => {
    await draft.discard();
    void navigate(threadPath(thread), { replace: true });
  });
  const send = () => submit({ body: { key: keyFor(values), ...values, topicId: values.topicId ?? 0 } });
  return (
    <form
      ref={form}
      className="form form--wide"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormProblem sentence={problem} />
      <DraftConflict draft={draft} onTake={takeTheirs} />
      <RadioGroup
        label="Worum geht es Ihnen?"
        name="kind"
        value={values.kind}
        onChange={(kind) => change({ kind })}
        options={KINDS}
        error={errors['kind']}
      />
      <TextField
        label="Titel"
        description="So, dass man ohne den Text versteht, worum es geht."
        value={values.title}
        maxLength={TITLE_MAX}
        wide
        error={errors['title']}
        onChange={(event) => change({ title: event.target.value })}
      />
      <SimilarThreads title={values.title} />
      <Select
        label="Themenfeld"
        value={values.topicId ?? ''}
        error={errors['topicId'] && 'Bitte wählen Sie ein Themenfeld.'}
        onChange={(event) => change({ topicId: event.target.value === '' ? undefined : Number(event.target.value) })}
      >
        <option value="">Bitte wählen</option>
        {topics.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <div className="field field--wide">
        <span className="field__label" aria-hidden="true">
          {values.kind === 'question' ? 'Ihre Frage' : 'Ihr Beitrag'}
        </span>
        {ready && (
          <TextEditor
            label={values.kind === 'question' ? 'Ihre Frage' : 'Ihr Beitrag'}
            value={values.text}
            revision={revision}
            error={errors['text']}
            onSubmit={send}
            onChange={(text) => text !== values.text && change({ text })}
          />
        )}
      </div>
      <MandateSelect
        viewer={viewer}
        value={values.mandateId}
        error={errors['mandateId']}
        onChange={(mandateId) => change({ mandateId })}
      />
      <RadioGroup
        label="Wer liest mit?"
        name="visibility"
        value={values.visibility}
        onChange={(visibility) => change({ visibility })}
        options={VISIBILITY_CHOICES}
        error={errors['visibility']}
      />
      <div className="form__actions">
        <Button type="submit" look="primary" pending={pending}>
          {values.kind === 'question' ? 'Fachfrage stellen' : 'Diskussion beginnen'}
        </Button>
        <DraftWords draft={draft} />
      </div>
    </form>
  );
}
