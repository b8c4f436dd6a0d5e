import type { Solution } from '#contract/solutions';
import { LICENCE_WORD, TRANSFERABILITY_WORD, fundedWord } from '#contract/solution-words';
import { Link } from '../../ui/link.js';
import { costWords } from './words.js';
import { CATALOGUE } from './paths.js';

/** What can be said in a line each. */
export function KeyFacts({ solution }: { solution: Solution }) {
  const { topics, regions, content } = solution;
  const cost = costWords(content.cost);
  return (
    <dl className="facts solution__key-facts card card--padded">
      <dt>Themenfelder</dt>
      <dd>
        {topics.map(({ slug, name }, index) => (
          <span key={slug}>
            {index > 0 && ', '}
            <Link to={`${CATALOGUE}?thema=${slug}`}>{name}</Link>
          </span>
        ))}
      </dd>
      <dt>Regionen</dt>
      <dd>
        {regions.map(({ slug, name }, index) => (
          <span key={slug}>
            {index > 0 && ', '}
            <Link to={`/regionen/${slug}`}>{name}</Link>
          </span>
        ))}
      </dd>
      {cost && (
        <>
          <dt>Kosten</dt>
          <dd>{cost}</dd>
        </>
      )}
      {content.funded !== null && (
        <>
          <dt>Öffentliche Förderung</dt>
          <dd>{fundedWord(content.funded)}</dd>
        </>
      )}
      {content.transferability !== 'unknown' && (
        <>
          <dt>Übertragbarkeit</dt>
          <dd>{TRANSFERABILITY_WORD[content.transferability]}</dd>
        </>
      )}
      {content.licence !== 'none' && (
        <>
          <dt>Lizenz</dt>
          <dd>{LICENCE_WORD[content.licence]}</dd>
        </>
      )}
    </dl>
  );
}
