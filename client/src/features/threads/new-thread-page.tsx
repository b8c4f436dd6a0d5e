import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { listTopics } from '#contract/topics';
import { ask } from '../../lib/ask.js';
import { useViewer } from '../../lib/viewer.js';
import { Page } from '../../ui/page.js';
import { ErrorState, Loading } from '../../ui/states.js';
import './list.css';
import { NewThreadForm } from './new-thread-form.js';
import './thread.css';

/** Begins a thread: a question or a discussion, with its first post. */
export default function NewThreadPage() {
  const viewer = useViewer();
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(ask(listTopics, {}));
  const topic = data?.topics.find(({ slug }) => slug === search.get('thema'));
  return (
    <Page title="Diskussion beginnen" narrow breadcrumbs={[{ to: '/diskussionen', label: 'Diskussionen' }]}>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && viewer && <NewThreadForm viewer={viewer} topics={data.topics} topicId={topic?.id} />}
    </Page>
  );
}
