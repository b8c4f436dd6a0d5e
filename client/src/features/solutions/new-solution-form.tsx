import { useNavigate } from 'react-router';
import { isModerator } from '#contract/actor';
import type { Viewer } from '#contract/auth';
import type { Visibility } from '#contract/primitives';
import { type Section } from '#contract/solution-content';
import { openSolution } from '#contract/solutions';
import { useSubmit } from '../../lib/use-submit.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { FormProblem } from '../../ui/form-problem.js';
import { Notice } from '../../ui/notice.js';
import { asSource, forget, isSame, useBasket } from './basket.js';
import { ContentFields } from './content-fields.js';
import { READER_CHOICES } from './reader-choices.js';
import { fieldOf } from './field-of.js';
import { contentFrom, withQuotation } from './from-basket.js';
import { NotedList } from './noted-list.js';
import { useKept } from './use-kept.js';
import { useRenewal } from './use-renewal.js';
import { solutionPath } from './paths.js';

export function NewSolutionForm({ viewer }: { viewer: Viewer }) {
  const navigate = useNavigate();
  const keyFor = useWriteKey();
  const renewal = useRenewal();
  const noted = useBasket(viewer.id);
  const begun = () => ({ content: contentFrom(noted), visibility: 'network' as Visibility });
  const { value, restored, change, discard } = useKept(`solution-draft-${viewer.id}-new`, begun);
  const { content, visibility } = value;
  const { submit, pending, errors, problem, form } = useSubmit(
    openSolution,
    async ({ id }) => {
      discard();
      forget(viewer.id, () => true);
      await renewal();
      void navigate(solutionPath(id), { replace: true });
    },
    fieldOf,
  );
  const send = () => {
    const body = { ...value, sources: noted.map(asSource) };
    submit({ body: { key: keyFor(body), ...body } });
  };
  const insert = (section: Section, one: (typeof noted)[number]) =>
    change({
      content: {
        ...content,
        sections: { ...content.sections, [section]: withQuotation(content.sections[section], one) },
      },
    });
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
      {restored && (
        <Notice word="Entwurf">
          Hier ist, was Sie angefangen haben.{' '}
          <Button look="link" onClick={() => discard(begun())}>
            Verwerfen und neu beginnen
          </Button>
        </Notice>
      )}
      <NotedList
        noted={noted}
        errors={errors}
        onInsert={insert}
        onRemove={(one) => forget(viewer.id, (other) => isSame(one, other))}
      />
      <ContentFields content={content} errors={errors} onChange={(next) => change({ content: next })} />
      <RadioGroup
        label="Wer liest mit?"
        name="visibility"
        value={visibility}
        onChange={(next) => change({ visibility: next })}
        options={READER_CHOICES}
        error={errors['visibility']}
      />
      <div className="form__actions">
        <Button type="submit" look="primary" pending={pending}>
          {isModerator(viewer) ? 'Lösungsansatz anlegen' : 'Der Moderation vorschlagen'}
        </Button>
        <span className="soft small">Was Sie schreiben, bleibt bis dahin in diesem Browser.</span>
      </div>
    </form>
  );
}
