import { useEffect, useEffectEvent } from 'react';
import { useNavigate } from 'react-router';
import { type SolutionContent } from '#contract/solution-content';
import { editSolution, type Solution } from '#contract/solutions';
import { useSubmit } from '../../lib/use-submit.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { Button } from '../../ui/button.js';
import { FormProblem } from '../../ui/form-problem.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { Conflict } from './conflict.js';
import { ContentFields } from './content-fields.js';
import { fieldOf } from './field-of.js';
import type { Part } from './merge.js';
import { PartNotes } from './part-notes.js';
import { useKept } from './use-kept.js';
import { useRenewal } from './use-renewal.js';
import { solutionPath } from './paths.js';

/** What is being made of a solution. */
export interface Edit {
  content: SolutionContent;
  /** The version that it was made from. */
  version: number;
  summary: string;
  /** Texts that were not taken when two versions were brought together, by part: they stay at hand until all is saved. */
  leftOut: Partial<Record<Part, string>>;
}

interface EditSolutionFormProps {
  solution: Solution;
  member: number;
  /** Somebody else may have saved: the current version is wanted. */
  onRefused: () => void;
}

export function EditSolutionForm({ solution, member, onRefused }: EditSolutionFormProps) {
  const navigate = useNavigate();
  const keyFor = useWriteKey();
  const renewal = useRenewal();
  const { id, version: current } = solution;
  const begun = (): Edit => ({ content: solution.content, version: current, summary: '', leftOut: {} });
  const { value, restored, change, discard } = useKept(`solution-draft-${member}-${id}`, begun);
  const { content, version, summary, leftOut } = value;
  const { submit, pending, errors, problem, form } = useSubmit(
    editSolution,
    async () => {
      discard();
      await renewal();
      void navigate(solutionPath(id));
    },
    fieldOf,
  );
  const renew = useEffectEvent(onRefused);
  useEffect(() => {
    if (problem !== null) renew();
  }, [problem]);
  const outdated = version !== current;
  const send = () => {
    const body = { content, version, summary };
    submit({ params: { solution: String(id) }, body: { key: keyFor(body), ...body } });
  };
  return (
    <>
      {outdated && <Conflict solution={solution} edit={value} onMerged={change} />}
      <form
        ref={form}
        className="form form--wide"
        onSubmit={(event) => {
          event.preventDefault();
          if (!outdated) send();
        }}
      >
        <FormProblem sentence={outdated ? null : problem} />
        {restored && (
          <Notice word="Entwurf">
            Hier ist, was Sie angefangen haben.{' '}
            <Button look="link" onClick={() => discard(begun())}>
              Verwerfen
            </Button>
          </Notice>
        )}
        <ContentFields
          content={content}
          errors={errors}
          onChange={(next) => change({ content: next })}
          renderBelow={(part) => <PartNotes solution={solution} part={part} leftOut={leftOut[part]} />}
        />
        <TextField
          label="Was haben Sie geändert?"
          description="Ein Satz für die Liste der Fassungen und für die, die folgen."
          optional
          wide
          maxLength={200}
          value={summary}
          error={errors['summary']}
          onChange={({ target }) => change({ summary: target.value })}
        />
        <div className="form__actions">
          {outdated ? (
            <a href="#zwei-fassungen">Erst die beiden Fassungen zusammenführen</a>
          ) : (
            <Button type="submit" look="primary" pending={pending}>
              Fassung speichern
            </Button>
          )}
          <Link to={solutionPath(id)}>Später weiterschreiben</Link>
          <span className="soft small">Was Sie schreiben, bleibt bis dahin in diesem Browser.</span>
        </div>
      </form>
    </>
  );
}
