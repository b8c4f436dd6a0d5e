import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { canComposeWeek } from '#contract/curation-rules';
import type { ReturnOf } from '#contract/endpoint';
import { isWeek } from '#contract/iso-week';
import { getWeek } from '#contract/weeks';
import { ask } from '../../lib/ask.js';
import { hasCode } from '../../lib/call-error.js';
import { formatDateTime } from '../../lib/format.js';
import { nameOf, VISIBILITY } from '../../lib/words.js';
import { useActor } from '../../lib/viewer.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { RichText } from '../../ui/rich-text.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import './curation.css';
import { WeekItems } from './week-items.js';
import { weekDays, weekName, weekPath, weeksPath } from './words.js';

type Week = ReturnOf<typeof getWeek>;

/** «Was sich getan hat» in a topic in one week. */
export default function WeekPage() {
  const { slug = '', week = '' } = useParams();
  const known = isWeek(week);
  const { data, error, refetch } = useQuery({ ...ask(getWeek, { params: { topic: slug, week } }), enabled: known });
  if (data) return <Shown week={data} />;
  if (!known || (error && hasCode(error, 'not-found'))) return <Missing topic={slug} week={known ? week : null} />;
  return (
    <Page title="Was sich getan hat">
      {error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />}
    </Page>
  );
}

const edit = (topic: string, week: string, words: string) => (
  <Link to={`${weekPath(topic, week)}/bearbeiten`} look="secondary">
    {words}
  </Link>
);

function Shown({ week }: { week: Week }) {
  const composes = canComposeWeek(useActor());
  const { topic, html, items, visibility, publishedAt, publishedBy } = week;
  return (
    <Page
      narrow
      title={`Was sich getan hat: ${weekName(week.week)}`}
      documentTitle={`${topic.name}: was sich getan hat, ${weekName(week.week)}`}
      breadcrumbs={[
        { to: `/themen/${topic.slug}`, label: topic.name },
        { to: weeksPath(topic.slug), label: 'Was sich getan hat' },
      ]}
      lead={
        <>
          <span>{weekDays(week.week)}</span>
          <span>{VISIBILITY[visibility]}</span>
          {publishedAt && (
            <span>
              zusammengestellt von {nameOf(publishedBy)}, {formatDateTime(publishedAt)}
            </span>
          )}
        </>
      }
      action={composes && edit(topic.slug, week.week, publishedAt ? 'Berichtigen' : 'Weiter bearbeiten')}
    >
      {!publishedAt && (
        <Notice>
          <p>Noch nicht veröffentlicht: Das sieht bisher nur die Moderation.</p>
        </Notice>
      )}
      {html && <RichText html={html} className="week-intro" />}
      {items.length > 0 ? (
        <WeekItems items={items} level={2} />
      ) : (
        <p className="soft">Für Sie ist hier kein Eintrag zu sehen.</p>
      )}
      <Corrected week={week} />
      <Beside week={week} />
    </Page>
  );
}

function Corrected({ week: { corrected } }: { week: Week }) {
  if (corrected === null) return null;
  return (
    <p className="small soft">
      Berichtigt am {formatDateTime(corrected.at)} von {nameOf(corrected.by)}
      {corrected.reason && `: ${corrected.reason}`}
    </p>
  );
}

/** The weeks before and after. */
function Beside({ week: { topic, earlier, later } }: { week: Week }) {
  return (
    <nav className="week-nav" aria-label="Andere Wochen">
      {earlier && <Link to={weekPath(topic.slug, earlier)}>‹ {weekName(earlier)}</Link>}
      <Link to={weeksPath(topic.slug)}>Alle Wochen</Link>
      {later && <Link to={weekPath(topic.slug, later)}>{weekName(later)} ›</Link>}
    </nav>
  );
}

function Missing({ topic, week }: { topic: string; week: string | null }) {
  const composes = canComposeWeek(useActor());
  return (
    <Page title={week ? `Was sich getan hat: ${weekName(week)}` : 'Woche nicht gefunden'}>
      <EmptyState
        title="Für diese Woche ist nichts veröffentlicht"
        action={
          composes && week ? (
            edit(topic, week, 'Diese Woche zusammenstellen')
          ) : (
            <Link to={weeksPath(topic)}>Alle Wochen</Link>
          )
        }
      >
        Vielleicht ist die Adresse unvollständig, oder die Seite ist nur für Mitglieder sichtbar. Dann hilft es, sich
        anzumelden.
      </EmptyState>
    </Page>
  );
}
