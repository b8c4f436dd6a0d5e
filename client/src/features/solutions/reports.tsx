import { canEditReport } from '#contract/solution-rules';
import { REPORT_TITLE } from '#contract/solution-words';
import type { Solution } from '#contract/solutions';
import { formatDate } from '../../lib/format.js';
import { useActor } from '../../lib/viewer.js';
import { nameOf } from '../../lib/words.js';
import { Section } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { RichText } from '../../ui/rich-text.js';
import { Tag } from '../../ui/tag.js';
import { ContactLines } from './contact-lines.js';
import { SpeakLink } from './speak-link.js';
import { costWords, factsOf } from './words.js';
import { solutionPath } from './paths.js';

type Report = Solution['reportList'][number];

/** What regions have to tell that have tried it. */
export function Reports({ solution }: { solution: Solution }) {
  const { reportList } = solution;
  const write = (
    <SpeakLink solution={solution} to={solutionPath(solution.id, '/bericht')}>
      Erfahrungsbericht schreiben
    </SpeakLink>
  );
  return (
    <Section title="Erfahrungsberichte" action={write}>
      {reportList.length === 0 && <p className="soft">Noch hat keine Region berichtet.</p>}
      {reportList.map((report) => (
        <OneReport key={report.id} solution={solution} report={report} />
      ))}
    </Section>
  );
}

function OneReport({ solution, report }: { solution: Solution; report: Report }) {
  const { id, region, author, at, complete, content, html, contact } = report;
  const actor = useActor();
  const cost = costWords(content.cost);
  return (
    <article className="report card card--padded" id={`bericht-${id}`} aria-labelledby={`bericht-${id}-kopf`}>
      <header className="report__head">
        <h3 id={`bericht-${id}-kopf`}>
          <Link to={`/regionen/${region.slug}`}>{region.name}</Link>
        </h3>
        <Tag tone={complete ? 'leaf' : 'grey'}>{complete ? 'vollständig' : 'noch nicht vollständig'}</Tag>
        <span className="small soft">
          {nameOf(author)}, {formatDate(at)}
        </span>
        {canEditReport(actor, factsOf(solution), { regionId: region.id }) && (
          <Link
            to={solutionPath(solution.id, `/bericht/${id}`)}
            className="small no-print"
            aria-label={`Bericht aus ${region.name} bearbeiten`}
          >
            bearbeiten
          </Link>
        )}
      </header>
      <dl className="report__texts">
        {(Object.keys(REPORT_TITLE) as (keyof typeof REPORT_TITLE)[]).map(
          (name) =>
            content[name] && (
              <div key={name}>
                <dt>{REPORT_TITLE[name]}</dt>
                <dd>{html[name] ? <RichText html={html[name]} /> : content[name]}</dd>
              </div>
            ),
        )}
        {cost && (
          <div>
            <dt>Kosten</dt>
            <dd>{cost}</dd>
          </div>
        )}
      </dl>
      {contact && <ContactLines contact={contact} />}
    </article>
  );
}
