import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { canComposeWeek } from '#contract/curation-rules';
import { isWeek } from '#contract/iso-week';
import { composeWeek } from '#contract/weeks';
import { ask } from '../../lib/ask.js';
import { useActor } from '../../lib/viewer.js';
import { Page } from '../../ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import { ComposeForm } from './compose-form.js';
import './curation.css';
import { weekDays, weekName, weekPath, weeksPath } from './words.js';

/** Composes, publishes and corrects what a topic tells of a week. */
export default function ComposeWeekPage() {
  const { slug = '', week = '' } = useParams();
  const composes = canComposeWeek(useActor()) && isWeek(week);
  const { data, error, refetch } = useQuery({
    ...ask(composeWeek, { params: { topic: slug, week } }),
    enabled: composes,
  });
  if (!composes) {
    return (
      <Page title="Woche zusammenstellen">
        <EmptyState title="Das ist der Moderation vorbehalten">Oder diese Kalenderwoche gibt es nicht.</EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={`Was sich getan hat: ${weekName(week)}`}
      breadcrumbs={[
        { to: weeksPath(slug), label: 'Was sich getan hat' },
        { to: weekPath(slug, week), label: weekName(week) },
      ]}
      lead={`${weekDays(week)} · zusammenstellen`}
    >
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <ComposeForm key={`${slug}-${week}`} topic={slug} week={week} composition={data} />}
    </Page>
  );
}
