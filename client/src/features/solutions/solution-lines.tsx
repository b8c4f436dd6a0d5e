import type { ReactNode } from 'react';
import type { SolutionRow } from '#contract/solutions';
import { Rows, Section } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { Ago } from '../../ui/time.js';
import { StatusMark } from './status-mark.js';
import { solutionPath } from './paths.js';
import './solutions.css';

/** Most of them in a short list. */
const SHOWN = 4;

interface SolutionLinesProps {
  title: string;
  solutions: SolutionRow[];
  action: ReactNode;
}

/** A few solutions under a heading; nothing where there are none. */
export function SolutionLines({ title, solutions, action }: SolutionLinesProps) {
  if (solutions.length === 0) return null;
  return (
    <Section title={title} action={action}>
      <Rows>
        {solutions.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <Link to={solutionPath(row.id)}>
              <strong>{row.title}</strong>
            </Link>
            <div className="solution-row__facts">
              <StatusMark row={row} />
              <span>{row.reference}</span>
              <span>
                geändert <Ago moment={row.updatedAt} />
              </span>
            </div>
          </li>
        ))}
      </Rows>
    </Section>
  );
}
