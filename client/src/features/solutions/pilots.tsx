import type { Solution } from '#contract/solutions';
import { formatDay } from '../../lib/format.js';
import { nameOf } from '../../lib/words.js';
import { Rows, Section } from '../../ui/card.js';
import { Link } from '../../ui/link.js';

/** Where it has been tried, by whom and how long. */
export function Pilots({ solution: { pilots } }: { solution: Solution }) {
  if (pilots.length === 0) return null;
  return (
    <Section title="Erprobungen">
      <Rows>
        {pilots.map(({ id, region, from, until, responsibleBody, note, by }) => (
          <li key={id}>
            <Link to={`/regionen/${region.slug}`}>
              <strong>{region.name}</strong>
            </Link>{' '}
            {until ? `${formatDay(from)} bis ${formatDay(until)}` : `seit ${formatDay(from)}`}
            <div className="small soft">
              Träger: {responsibleBody} · eingetragen von {nameOf(by)}
            </div>
            {note && <p>{note}</p>}
          </li>
        ))}
      </Rows>
    </Section>
  );
}
