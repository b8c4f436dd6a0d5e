import { useQuery } from '@tanstack/react-query';
import { getInstance } from '#contract/instance';
import { ask } from '../../lib/ask.js';
import { formatNumber } from '../../lib/format.js';

/** The network in four numbers. Their place is kept while they load. */
export function Figures() {
  const { data } = useQuery(ask(getInstance, {}));
  const figures = [
    { word: 'Regionen', value: data?.regions },
    { word: 'Mitglieder', value: data?.members },
    { word: 'Diskussionen', value: data?.threads },
    { word: 'Beiträge', value: data?.posts },
  ];
  return (
    <dl className="card figures">
      {figures.map(({ word, value }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{value === undefined ? '–' : formatNumber(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
