import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { canComposeWeek } from '#contract/curation-rules';
import type { ReturnOf } from '#contract/endpoint';
import { weekOf, weekPlus } from '#contract/iso-week';
import { listTopics } from '#contract/topics';
import { listWeeks } from '#contract/weeks';
import { ask } from '../../lib/ask.js';
import { serverTime } from '../../lib/clock.js';
import { count, dayOf } from '../../lib/format.js';
import { useActor } from '../../lib/viewer.js';
import { Rows } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import './curation.css';
import { weekDays, weekName, weekPath } from './words.js';

type Weeks = ReturnOf<typeof listWeeks>['weeks'];

/** The weeks that a topic tells of, the latest first. */
export default function WeeksPage() {
  const { slug = '' } = useParams();
  const composes = canComposeWeek(useActor());
  const { data, error, refetch } = useQuery(ask(listWeeks, { params: { topic: slug } }));
  const topics = useQuery(ask(listTopics, {})).data?.topics;
  const name = topics?.find((topic) => topic.slug === slug)?.name ?? '';
  return (
    <Page
      narrow
      title="Was sich getan hat"
      documentTitle={name ? `${name}: was sich getan hat` : 'Was sich getan hat'}
      breadcrumbs={[
        { to: '/diskussionen', label: 'Diskussionen' },
        { to: `/themen/${slug}`, label: name },
      ]}
      lead="Woche für Woche das Wichtigste, von der Moderation zusammengestellt"
    >
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && composes && <Compose topic={slug} weeks={data.weeks} />}
      {data && <List topic={slug} weeks={data.weeks} />}
    </Page>
  );
}

function List({ topic, weeks }: { topic: string; weeks: Weeks }) {
  if (weeks.length === 0) {
    return (
      <EmptyState
        title="Noch keine Woche veröffentlicht"
        action={<Link to={`/themen/${topic}`}>Zu den Diskussionen</Link>}
      >
        Sobald die Moderation eine Woche zusammengestellt hat, steht sie hier.
      </EmptyState>
    );
  }
  return (
    <Rows>
      {weeks.map(({ week, items, publishedAt }) => (
        <li key={week}>
          <Link to={weekPath(topic, week)}>
            {weekName(week)}, {weekDays(week)}
          </Link>{' '}
          <span className="soft small">{count(items, 'Eintrag', 'Einträge')}</span>{' '}
          {!publishedAt && <Tag tone="amber">Entwurf</Tag>}
        </li>
      ))}
    </Rows>
  );
}

/** The ways to compose this week and the one before, as long as they have not been begun. */
function Compose({ topic, weeks }: { topic: string; weeks: Weeks }) {
  const now = weekOf(dayOf(serverTime()));
  const open = [now, weekPlus(now, -1)].filter((week) => !weeks.some((one) => one.week === week));
  if (open.length === 0) return null;
  return (
    <p className="row">
      {open.map((week) => (
        <Link key={week} to={`${weekPath(topic, week)}/bearbeiten`} look="secondary">
          {weekName(week)} zusammenstellen
        </Link>
      ))}
    </p>
  );
}
