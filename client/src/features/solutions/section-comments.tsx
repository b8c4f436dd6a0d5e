import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commentSolution, listSolutionComments } from '#contract/solution-acts';
import { type Section } from '#contract/solution-content';
import { type Solution } from '#contract/solutions';
import { SECTION_TITLE } from '#contract/solution-words';
import { ask } from '../../lib/ask.js';
import { useSubmit } from '../../lib/use-submit.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { Button } from '../../ui/button.js';
import { FormProblem } from '../../ui/form-problem.js';
import { ErrorState } from '../../ui/states.js';
import { CommentList } from './comment-list.js';
import { TextArea } from './text-area.js';
import { useRenewal } from './use-renewal.js';

interface SectionCommentsProps {
  solution: Solution;
  section: Section;
  /** The passage that was selected, which a new comment is about. */
  quote: string;
}

/** Comments on a section, and a form for another one. They stay with the section through edits. */
export default function SectionComments({ solution, section, quote }: SectionCommentsProps) {
  const { data, error, refetch } = useQuery(ask(listSolutionComments, { params: { solution: String(solution.id) } }));
  const comments = (data?.comments ?? []).filter((comment) => comment.section === section);
  return (
    <div className="comments no-print" role="group" aria-label={`Anmerkungen zu ${SECTION_TITLE[section]}`}>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      <CommentList solution={solution} comments={comments} />
      <CommentForm solution={solution} section={section} quote={quote} />
    </div>
  );
}

/** Most signs of a passage that a comment is about. */
const QUOTE_MAX = 500;

function CommentForm({ solution, section, quote: selected }: SectionCommentsProps) {
  const [text, setText] = useState('');
  const [quote, setQuote] = useState(selected.slice(0, QUOTE_MAX));
  const keyFor = useWriteKey();
  const renewal = useRenewal();
  const { submit, pending, errors, problem, form } = useSubmit(commentSolution, async () => {
    setText('');
    setQuote('');
    await renewal();
  });
  const send = () => {
    const body = { section, text, quote, version: solution.version };
    submit({ params: { solution: String(solution.id) }, body: { key: keyFor(body), ...body } });
  };
  return (
    <form
      ref={form}
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormProblem sentence={problem} />
      {quote && (
        <blockquote className="comment__quote">
          {quote}{' '}
          <Button look="quiet" onClick={() => setQuote('')}>
            ohne diese Stelle
          </Button>
        </blockquote>
      )}
      <TextArea
        label={`Anmerkung zu ${SECTION_TITLE[section]}`}
        description="Eine Stelle, die Sie vorher markieren, steht dabei."
        rows={2}
        value={text}
        error={errors['text']}
        onChange={setText}
      />
      <div className="form__actions">
        <Button type="submit" small pending={pending}>
          Anmerken
        </Button>
      </div>
    </form>
  );
}
