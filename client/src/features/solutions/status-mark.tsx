import type { SolutionStatus } from '#contract/solution-status';
import { STATUS_WORD } from '#contract/solution-words';
import type { SolutionRow } from '#contract/solutions';
import { Tag, type Tone } from '../../ui/tag.js';
import './solutions.css';
import { STATE } from './words.js';

/** How far a solution has come, of five steps; none where it is over. */
const REACHED: Record<SolutionStatus, number> = {
  idea: 1,
  development: 2,
  pilot: 3,
  proven: 4,
  recommended: 5,
  ended: 0,
  failed: 0,
};
const TONE: Record<SolutionStatus, Tone> = {
  idea: 'grey',
  development: 'brand',
  pilot: 'amber',
  proven: 'leaf',
  recommended: 'leaf',
  ended: 'grey',
  failed: 'grey',
};
const STEPS = [1, 2, 3, 4, 5];

/** The status in a word, with a picture of how far it is; and what is to be known of it besides. */
export function StatusMark({ row }: { row: Pick<SolutionRow, 'status' | 'state' | 'overdue'> }) {
  const { status, state, overdue } = row;
  return (
    <span className="status">
      <Tag tone={TONE[status]}>
        <StatusPicture reached={REACHED[status]} />
        {STATUS_WORD[status]}
      </Tag>
      {overdue && <Tag tone="amber">nicht mehr geprüft</Tag>}
      {state !== 'open' && <Tag tone="amber">{STATE[state]}</Tag>}
    </span>
  );
}

function StatusPicture({ reached }: { reached: number }) {
  return (
    <svg className="status__picture" viewBox="0 0 34 8" width="34" height="8" aria-hidden="true">
      {reached === 0 && <path d="M1 4h32" stroke="currentColor" strokeWidth="1.5" />}
      {reached > 0 &&
        STEPS.map((step) => (
          <rect
            key={step}
            x={(step - 1) * 7 + 0.5}
            y="1"
            width="5"
            height="6"
            fill={step <= reached ? 'currentColor' : 'none'}
            stroke="currentColor"
          />
        ))}
    </svg>
  );
}
