import type { SolutionRow as Row } from '#contract/solutions';
import { count } from '../../lib/format.js';
import { Checkbox } from '../../ui/choices.js';
import { Rows } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { Ago } from '../../ui/time.js';
import { COMPARED_MAX, pick, usePicked } from './compare-choice.js';
import { StatusMark } from './status-mark.js';
import './solutions.css';
import { costWords } from './words.js';
import { solutionPath } from './paths.js';

/** Most regions named in a row. */
const NAMED = 3;

/** Solutions in rows. @param comparable with a box to pick them for the comparison */
export function SolutionRows({ solutions, comparable }: { solutions: Row[]; comparable?: boolean }) {
  return (
    <Rows>
      {solutions.map((row) => (
        <li key={row.id} className="solution-row">
          <Facts row={row} />
          {comparable && <Pick row={row} />}
        </li>
      ))}
    </Rows>
  );
}

function Facts({ row }: { row: Row }) {
  const cost = costWords(row.cost);
  return (
    <div className="solution-row__main">
      <div className="solution-row__head">
        <StatusMark row={row} />
        {row.reference && <span className="small soft">{row.reference}</span>}
      </div>
      <h3 className="solution-row__title">
        <Link to={solutionPath(row.id)}>{row.title}</Link>
      </h3>
      <p className="solution-row__summary">{row.summary}</p>
      <div className="solution-row__facts">
        <span>{regionWords(row.regions)}</span>
        {cost && <span>{cost}</span>}
        {row.reports > 0 && <span>{count(row.reports, 'Erfahrungsbericht', 'Erfahrungsberichte')}</span>}
        {row.adoptions > 0 && <span>von {count(row.adoptions, 'Region', 'Regionen')} übernommen</span>}
        <span>
          geändert <Ago moment={row.updatedAt} />
        </span>
      </div>
    </div>
  );
}

function regionWords(regions: Row['regions']): string {
  const named = regions.slice(0, NAMED).map(({ name }) => name);
  const further = regions.length - named.length;
  return further > 0 ? `${named.join(', ')} und ${further} weitere` : named.join(', ');
}

function Pick({ row }: { row: Row }) {
  const picked = usePicked();
  const on = picked.includes(row.id);
  return (
    <div className="solution-row__pick no-print">
      <Checkbox
        label="vergleichen"
        aria-label={`${row.title} vergleichen`}
        checked={on}
        disabled={!on && picked.length >= COMPARED_MAX}
        onChange={({ target }) => pick(row.id, target.checked)}
      />
    </div>
  );
}
