import type { Solution } from '#contract/solutions';
import { formatDateTime, formatDay } from '../../lib/format.js';
import { nameOf, VISIBILITY } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { Adoptions } from './adoptions.js';
import { KeyFacts } from './key-facts.js';
import { ChangesSince } from './parts.js';
import { Pilots } from './pilots.js';
import { Reports } from './reports.js';
import { Sections } from './sections.js';
import { SolutionAside } from './solution-aside.js';
import type { RegionsMap } from './solution-page.js';
import './solutions.css';
import { Sources } from './sources.js';
import { StatusMark } from './status-mark.js';
import { Timeline } from './timeline.js';
import { useLastRead } from './use-last-read.js';
import { CATALOGUE } from './paths.js';

/** A solution with all that belongs to it. */
export function SolutionView({ solution, map }: { solution: Solution; map: RegionsMap }) {
  const lastRead = useLastRead(solution);
  const { title, reference, topics, visibility, lastEdit } = solution;
  return (
    <Page
      title={title}
      breadcrumbs={[
        { to: CATALOGUE, label: 'Lösungsansätze' },
        ...topics.slice(0, 1).map(({ slug, name }) => ({ to: `${CATALOGUE}?thema=${slug}`, label: name })),
      ]}
      lead={
        <div className="solution__facts">
          <StatusMark row={solution} />
          {reference && <strong>{reference}</strong>}
          <span>{VISIBILITY[visibility]}</span>
          <span>
            zuletzt geändert am {formatDateTime(lastEdit.at)} von {nameOf(lastEdit.by)}
          </span>
        </div>
      }
      aside={<SolutionAside solution={solution} />}
    >
      <StateNotice solution={solution} />
      {lastRead < solution.version && <ChangesSince solution={solution} version={lastRead} />}
      <p className="solution__summary">{solution.summary}</p>
      <KeyFacts solution={solution} />
      <Sections solution={solution} />
      <Pilots solution={solution} />
      <Reports solution={solution} />
      <Adoptions solution={solution} map={map} />
      <Sources solution={solution} />
      <Timeline solution={solution} />
    </Page>
  );
}

/** What one has to know before reading on. */
function StateNotice({ solution }: { solution: Solution }) {
  const { state, overdue, review, status } = solution;
  if (state === 'proposed')
    return <Notice>Das ist ein Vorschlag. Die Moderation entscheidet, ob er in den Katalog aufgenommen wird.</Notice>;
  if (state === 'declined')
    return (
      <Notice kind="warning" word="Nicht aufgenommen">
        Die Moderation hat den Vorschlag nicht aufgenommen. Er lässt sich überarbeiten und noch einmal vorlegen.
      </Notice>
    );
  if (overdue && review)
    return (
      <Notice kind="warning" word="Nicht mehr geprüft">
        Diese Empfehlung hätte bis zum {formatDay(review.dueOn)} überprüft werden sollen. Sie kann überholt sein.
      </Notice>
    );
  if (status === 'failed' || status === 'ended')
    return (
      <Notice>
        {status === 'failed' ? 'Dieser Ansatz ist gescheitert.' : 'Dieser Ansatz ist beendet.'} Warum, steht unter{' '}
        <Link to="#verlauf">Verlauf</Link>; was daraus zu lernen ist, bleibt hier festgehalten.
      </Notice>
    );
  return null;
}
