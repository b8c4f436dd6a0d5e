import { canEditSolution } from '#contract/solution-rules';
import { removeSolutionSource, type Solution } from '#contract/solutions';
import { useActor } from '../../lib/viewer.js';
import { nameOf, speaksFor } from '../../lib/words.js';
import { writeKey } from '../../lib/write-key.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { useBasket } from './basket.js';
import { NotedSources } from './noted-sources.js';
import { useAct } from './use-renewal.js';
import { factsOf } from './words.js';

type Source = Solution['sources'][number];

/** The posts that it was made of, as far as one may read them. */
export function Sources({ solution }: { solution: Solution }) {
  const actor = useActor();
  const noted = useBasket(actor?.id ?? 0);
  const mayAdd = actor !== null && canEditSolution(actor, factsOf(solution));
  if (solution.sources.length === 0 && !(mayAdd && noted.length > 0)) return null;
  return (
    <Section title="Quellen aus Diskussionen" action={mayAdd && <NotedSources solution={solution} member={actor.id} />}>
      <ul className="sources">
        {solution.sources.map((source) => (
          <OneSource key={source.id} solution={solution} source={source} />
        ))}
      </ul>
    </Section>
  );
}

function OneSource({ solution, source }: { solution: Solution; source: Source }) {
  const { id, thread, number, threadTitle, author, region, passage } = source;
  const actor = useActor();
  const act = useAct(removeSolutionSource, 'Die Quelle ist entfernt.');
  const params = { solution: String(solution.id), source: String(id) };
  return (
    <li className="source">
      <div>
        <Link to={`/diskussionen/${thread}/${number}`}>
          {threadTitle}, Beitrag {number}
        </Link>{' '}
        <span className="small soft">
          {nameOf(author)} {speaksFor(region)}
        </span>
        {canEditSolution(actor, factsOf(solution)) && (
          <Button
            look="quiet"
            className="no-print"
            pending={act.isPending}
            aria-label={`Quelle entfernen: Beitrag ${number} aus ${threadTitle}`}
            onClick={() => act.mutate({ params, body: { key: writeKey() } })}
          >
            entfernen
          </Button>
        )}
      </div>
      {passage && <blockquote className="comment__quote">{passage}</blockquote>}
    </li>
  );
}
