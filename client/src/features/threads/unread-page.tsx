import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { listThreads, markAllRead, type ThreadRow as Row } from '#contract/threads';
import { listTopics } from '#contract/topics';
import { ask, renew } from '../../lib/ask.js';
import { call } from '../../lib/call.js';
import { sentenceOf } from '../../lib/call-error.js';
import { formatUnread } from '../../lib/format.js';
import { Button } from '../../ui/button.js';
import { Rows, Section } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import './list.css';
import { ThreadRow } from './thread-row.js';
import { useThreadList } from './use-thread-list.js';

const UNREAD = { filter: 'unread', kind: undefined, region: undefined, tag: undefined } as const;

function useMarkAllRead() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (topicId: number | null) => call(markAllRead, { body: { topicId } }),
    onSuccess: () => renew(queryClient, listThreads, listTopics),
    onError: (error) => toast(sentenceOf(error)),
  });
}

/** Threads of one topic, in the order in which they were loaded. */
function byTopic(threads: Row[]): { topic: Row['topic']; threads: Row[] }[] {
  const groups = Map.groupBy(threads, ({ topic }) => topic.id);
  return [...groups.values()].map((group) => ({ topic: group[0]!.topic, threads: group }));
}

/** Everything with unread posts, by topic. Each row opens at the first unread post. */
export default function UnreadPage() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useThreadList(undefined, UNREAD);
  const topics = useQuery(ask(listTopics, {})).data?.topics ?? [];
  const read = useMarkAllRead();
  const threads = data?.pages.flatMap((page) => page.threads) ?? [];
  const total = Math.max(
    threads.length,
    topics.reduce((sum, topic) => sum + topic.unread, 0),
  );
  const all = threads.length > 0 && (
    <Button pending={read.isPending} onClick={() => read.mutate(null)}>
      Alles als gelesen markieren
    </Button>
  );
  return (
    <Page
      title="Neu für mich"
      lead={
        threads.length > 0 &&
        `${formatUnread(total)} ${total === 1 ? 'Diskussion' : 'Diskussionen'} mit neuen Beiträgen`
      }
      action={all}
    >
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && threads.length === 0 && (
        <EmptyState
          title="Sie sind auf dem neuesten Stand"
          action={<Link to="/diskussionen">Zu den Diskussionen</Link>}
        >
          Es gibt keine Beiträge, die Sie noch nicht gelesen haben. Neue stehen hier, sobald jemand schreibt.
        </EmptyState>
      )}
      {byTopic(threads).map(({ topic, threads: group }) => (
        <Section
          key={topic.id}
          title={<Link to={`/themen/${topic.slug}`}>{topic.name}</Link>}
          action={
            <Button
              look="quiet"
              pending={read.isPending}
              aria-label={`${topic.name} als gelesen markieren`}
              onClick={() => read.mutate(topic.id)}
            >
              als gelesen markieren
            </Button>
          }
        >
          <Rows>
            {group.map((thread) => (
              <ThreadRow key={thread.id} thread={thread} level={3} />
            ))}
          </Rows>
        </Section>
      ))}
      {hasNextPage && (
        <div>
          <Button pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {isFetchingNextPage ? 'Wird geladen …' : 'Weitere laden'}
          </Button>
        </div>
      )}
    </Page>
  );
}
