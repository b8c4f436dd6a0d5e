import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { canStartThread } from '#contract/policies';
import { listTopics, type Topic } from '#contract/topics';
import { ask } from '../../lib/ask.js';
import { count } from '../../lib/format.js';
import { useActor } from '../../lib/viewer.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import { ListFilters } from './list-filters.js';
import { readFilter } from './list-filter.js';
import './list.css';
import { ThreadRows } from './thread-rows.js';
import { TopicNav } from './topic-nav.js';

/** Threads of all topics, or of one. */
export default function ThreadListPage() {
  const { slug } = useParams();
  const { data, error, refetch } = useQuery(ask(listTopics, {}));
  if (error && !data) {
    return (
      <Page title="Diskussionen">
        <ErrorState error={error} retry={() => void refetch()} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title="Diskussionen">
        <Loading />
      </Page>
    );
  }
  const topic = data.topics.find((one) => one.slug === slug);
  return slug !== undefined && topic === undefined ? (
    <NoSuchTopic topics={data.topics} />
  ) : (
    <List topics={data.topics} topic={topic} />
  );
}

function List({ topics, topic }: { topics: Topic[]; topic: Topic | undefined }) {
  const actor = useActor();
  const [search] = useSearchParams();
  const filter = readFilter(search);
  const shown = topic ? [topic] : topics;
  const threads = shown.reduce((sum, one) => sum + one.threads, 0);
  const unread = shown.reduce((sum, one) => sum + one.unread, 0);
  const begin = (
    <Link to={`/diskussionen/neu${topic ? `?thema=${topic.slug}` : ''}`} look="primary">
      Diskussion beginnen
    </Link>
  );
  return (
    <Page
      title={topic?.name ?? 'Diskussionen'}
      lead={
        <>
          <span>{count(threads, 'Diskussion', 'Diskussionen')}</span>
          {topic?.description && <span>{topic.description}</span>}
          {topic ? (
            <Link to={`/themen/${topic.slug}/wochen`}>Was sich getan hat</Link>
          ) : (
            <Link to="/schlagworte">Schlagworte</Link>
          )}
        </>
      }
      action={canStartThread(actor) && begin}
      nav={<TopicNav topics={topics} current={topic?.slug} />}
    >
      <div className="list">
        <ListFilters path={topic ? `/themen/${topic.slug}` : '/diskussionen'} filter={filter} unread={unread} />
        <ThreadRows topic={topic} filter={filter} />
      </div>
    </Page>
  );
}

function NoSuchTopic({ topics }: { topics: Topic[] }) {
  return (
    <Page title="Themenfeld nicht gefunden" nav={<TopicNav topics={topics} current="" />}>
      <EmptyState
        title="Dieses Themenfeld gibt es nicht"
        action={<Link to="/diskussionen">Alle Diskussionen ansehen</Link>}
      >
        Vielleicht wurde es umbenannt, oder die Adresse ist unvollständig.
      </EmptyState>
    </Page>
  );
}
