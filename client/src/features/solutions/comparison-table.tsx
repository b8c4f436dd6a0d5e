import type { ReactNode } from 'react';
import { SECTIONS } from '#contract/solution-content';
import { type Solution } from '#contract/solutions';
import { SECTION_TITLE, TRANSFERABILITY_WORD, fundedWord } from '#contract/solution-words';
import { count } from '../../lib/format.js';
import { Link } from '../../ui/link.js';
import { Table } from '../../ui/table.js';
import { RichText } from '../../ui/rich-text.js';
import { StatusMark } from './status-mark.js';
import { costWords } from './words.js';
import { solutionPath } from './paths.js';

interface Line {
  head: string;
  value: (solution: Solution) => ReactNode;
}

const names = (named: { name: string }[]) => named.map(({ name }) => name).join(', ');
const FACTS: Line[] = [
  { head: 'Status', value: (solution) => <StatusMark row={solution} /> },
  { head: 'Zusammenfassung', value: ({ summary }) => summary },
  { head: 'Themenfelder', value: ({ topics }) => names(topics) },
  { head: 'Regionen', value: ({ regions }) => names(regions) },
  { head: 'Kosten', value: ({ cost }) => costWords(cost) },
  { head: 'Öffentliche Förderung', value: ({ funded }) => fundedWord(funded) },
  { head: 'Einschätzung der Übertragbarkeit', value: ({ transferability }) => TRANSFERABILITY_WORD[transferability] },
  { head: 'Erfahrungsberichte', value: ({ reports }) => (reports > 0 ? count(reports, 'Bericht', 'Berichte') : null) },
  { head: 'Übernommen von', value: ({ adoptions }) => (adoptions > 0 ? count(adoptions, 'Region', 'Regionen') : null) },
];
const TEXTS: Line[] = SECTIONS.map((section) => ({
  head: SECTION_TITLE[section],
  value: ({ html }) => html[section] && <RichText html={html[section]} />,
}));

/** One column each; on a phone one block for each line. What none of them says is left out. */
export function ComparisonTable({
  solutions,
  without,
}: {
  solutions: Solution[];
  without: (solution: Solution) => string;
}) {
  const lines = [...FACTS, ...TEXTS].filter(({ value }) => solutions.some((solution) => value(solution)));
  const head = (
    <tr role="row">
      <th scope="col" role="columnheader">
        Merkmal
      </th>
      {solutions.map((solution) => (
        <th key={solution.id} scope="col" role="columnheader" className="comparison__head">
          <Link to={solutionPath(solution.id)}>{solution.title}</Link>
          <div className="small">{solution.reference}</div>
          {solutions.length > 1 && (
            <Link to={without(solution)} className="small no-print" aria-label={`${solution.title} weglassen`}>
              weglassen
            </Link>
          )}
        </th>
      ))}
    </tr>
  );
  return (
    <div className="comparison">
      <ul className="comparison__list lines">
        {solutions.map(({ id, title, reference }) => (
          <li key={id}>
            <Link to={solutionPath(id)}>{title}</Link> {reference}
          </li>
        ))}
      </ul>
      <Table caption="Lösungsansätze im Vergleich" head={head} stacks>
        {lines.map(({ head: name, value }) => (
          <tr key={name} role="row">
            <th scope="row" role="rowheader">
              {name}
            </th>
            {solutions.map((solution) => (
              <td key={solution.id} role="cell" data-label={`${solution.reference ?? 'Vorschlag'}: ${solution.title}`}>
                {value(solution) || '–'}
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </div>
  );
}
