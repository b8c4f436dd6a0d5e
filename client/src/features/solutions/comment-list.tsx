import type { ReturnOf } from '#contract/endpoint';
import { type listSolutionComments, resolveComment } from '#contract/solution-acts';
import { type Solution } from '#contract/solutions';
import { nameOf } from '../../lib/words.js';
import { writeKey } from '../../lib/write-key.js';
import { Button } from '../../ui/button.js';
import { Ago } from '../../ui/time.js';
import { useAct } from './use-renewal.js';

type Comment = ReturnOf<typeof listSolutionComments>['comments'][number];

/** Comments with what they are about; settled ones can be taken up again. */
export function CommentList({ solution, comments }: { solution: Solution; comments: Comment[] }) {
  return (
    <ul className="comments__list">
      {comments.map((comment) => (
        <OneComment key={comment.id} solution={solution} comment={comment} />
      ))}
    </ul>
  );
}

function OneComment({ solution, comment }: { solution: Solution; comment: Comment }) {
  const act = useAct(resolveComment);
  const { author, at, text, quote, version, resolved } = comment;
  const params = { solution: String(solution.id), comment: String(comment.id) };
  return (
    <li className={resolved ? 'comment comment--resolved' : 'comment'}>
      <div className="small soft">
        <strong>{nameOf(author)}</strong> · <Ago moment={at} />
        {version < solution.version && ` · zu Fassung ${version}`}
      </div>
      {quote && <blockquote className="comment__quote">{quote}</blockquote>}
      <p>{text}</p>
      <div className="small soft">
        {resolved && `Erledigt von ${nameOf(resolved.by)}. `}
        <Button
          look="quiet"
          pending={act.isPending}
          aria-label={`${resolved ? 'Wieder aufnehmen' : 'Erledigt'}: Anmerkung von ${nameOf(author)}`}
          onClick={() => act.mutate({ params, body: { key: writeKey(), resolved: resolved === null } })}
        >
          {resolved ? 'Wieder aufnehmen' : 'Erledigt'}
        </Button>
      </div>
    </li>
  );
}
