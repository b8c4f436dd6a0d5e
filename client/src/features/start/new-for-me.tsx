import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { listThreads, markAllRead } from '#contract/threads';
import { listTopics } from '#contract/topics';
import { ask, renew } from '../../lib/ask.js';
import { call } from '../../lib/call.js';
import { sentenceOf } from '../../lib/call-error.js';
import { count, formatUnread } from '../../lib/format.js';
import { Button } from '../../ui/button.js';
import { Rows, Section } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import { Badge } from '../../ui/tag.js';
import { Ago } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';
import { ThreadLine } from './thread-line.js';

/** Most threads shown here; the rest stands on its own page. */
const SHOWN = 8;

export function NewForMe() {
  const { data, error, refetch } = useQuery(ask(listThreads, { query: { filter: 'unread' } }));
  const { data: topics } = useQuery(ask(listTopics, {}));
  const unread = topics?.topics.reduce((sum, topic) => sum + topic.unread, 0) ?? 0;
  const markRead = useMarkAllRead();
  const threads = data?.threads ?? [];
  const hasMore = threads.length > SHOWN || data?.next != null;
  const action = threads.length > 0 && (
    <Button look="link" pending={markRead.isPending} onClick={() => markRead.mutate()}>
      alles als gelesen markieren
    </Button>
  );
  return (
    <Section
      title={
        <>
          Neu für Sie{' '}
          {unread > 0 && <Badge words={unread === 1 ? 'Diskussion' : 'Diskussionen'}>{formatUnread(unread)}</Badge>}
        </>
      }
      action={action}
    >
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && threads.length === 0 && (
        <EmptyState title="Alles gelesen" action={<Link to="/diskussionen">Alle Diskussionen</Link>}>
          Sobald jemand schreibt, steht es hier.
        </EmptyState>
      )}
      {threads.length > 0 && (
        <Rows>
          {threads.slice(0, SHOWN).map((thread) => (
            <ThreadLine
              key={thread.id}
              thread={thread}
              mark={<Badge>{thread.unread >= 100 ? '99+' : thread.unread} neu</Badge>}
            >
              {thread.topic.name} · {count(thread.unread, 'neuer Beitrag', 'neue Beiträge')}, zuletzt{' '}
              {thread.lastAuthor?.name ?? 'ein ehemaliges Mitglied'} <Ago moment={thread.lastPostAt} />
            </ThreadLine>
          ))}
          {hasMore && (
            <li>
              <Link to="/neu">Alles Neue ansehen</Link>
            </li>
          )}
        </Rows>
      )}
    </Section>
  );
}

function useMarkAllRead() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => call(markAllRead, { body: { topicId: null } }),
    onSuccess: async () => {
      await renew(queryClient, listThreads, listTopics);
      toast('Alle Diskussionen sind als gelesen markiert.');
    },
    onError: (error) => toast(sentenceOf(error)),
  });
}
