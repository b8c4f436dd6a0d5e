import type { ReturnOf } from '#contract/endpoint';
import type { listThreadSolutions } from '#contract/solution-status';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { solutionPath } from './paths.js';
import { StatusMark } from './status-mark.js';

/** What became of a thread. */
export default function OutcomeCard({ solutions }: ReturnOf<typeof listThreadSolutions>) {
  return (
    <Card title="Daraus geworden">
      <ul className="lines">
        {solutions.map(({ id, reference, title, status, state }) => (
          <li key={id}>
            <Link to={solutionPath(id)}>{title}</Link>
            <div>
              <StatusMark row={{ status, state, overdue: false }} /> {reference}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
