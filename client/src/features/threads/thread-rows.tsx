import type { Topic } from '#contract/topics';
import type { ThreadFilter } from '#contract/threads';
import { useViewer } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Rows } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import { type ListFilter, searchOf } from './list-filter.js';
import { ThreadRow } from './thread-row.js';
import { useThreadList } from './use-thread-list.js';

/** The rows of a list, page after page. */
export function ThreadRows({ topic, filter }: { topic: Topic | undefined; filter: ListFilter }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } = useThreadList(
    topic?.slug,
    filter,
  );
  if (error && !data) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const threads = data.pages.flatMap((page) => page.threads);
  if (threads.length === 0) return <NoThreads topic={topic} filter={filter} />;
  return (
    <div aria-busy={isPlaceholderData} className="list__rows">
      <Rows>
        {threads.map((thread) => (
          <ThreadRow key={thread.id} thread={thread} withTopic={topic === undefined} />
        ))}
      </Rows>
      {hasNextPage && (
        <Button pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {isFetchingNextPage ? 'Wird geladen …' : 'Weitere laden'}
        </Button>
      )}
    </div>
  );
}

const EMPTY: Record<ThreadFilter, { title: string; text: string }> = {
  all: {
    title: 'Hier gibt es noch keine Diskussion',
    text: 'Stellen Sie die erste Fachfrage, oder berichten Sie, was bei Ihnen gelungen ist.',
  },
  unread: {
    title: 'Nichts Neues',
    text: 'Sie haben hier alles gelesen. Sobald jemand schreibt, steht die Diskussion in dieser Liste.',
  },
  open: {
    title: 'Keine offene Fachfrage',
    text: 'Alle Fachfragen sind beantwortet. Haben Sie selbst eine, stellen Sie sie gern.',
  },
  mine: {
    title: 'Noch keine eigenen Diskussionen',
    text: 'Hier stehen Diskussionen, die Sie begonnen oder in denen Sie geschrieben haben.',
  },
};

function NoThreads({ topic, filter }: { topic: Topic | undefined; filter: ListFilter }) {
  const viewer = useViewer();
  const narrowed = filter.kind !== undefined || filter.region !== undefined || filter.tag !== undefined;
  const path = topic ? `/themen/${topic.slug}` : '/diskussionen';
  if (narrowed) {
    const wider = `${path}${searchOf({ ...filter, kind: undefined, region: undefined, tag: undefined })}`;
    return (
      <EmptyState
        title="Keine Diskussion passt zu dieser Auswahl"
        action={<Link to={wider}>Auswahl zurücksetzen</Link>}
      >
        Wählen Sie eine andere Art, eine andere Region oder ein anderes Schlagwort.
      </EmptyState>
    );
  }
  const { title, text } = EMPTY[filter.filter];
  const next =
    filter.filter === 'all' ? (
      viewer === null && <Link to="/anmelden">Anmelden, um alle Diskussionen zu sehen</Link>
    ) : (
      <Link to={path}>Alle Diskussionen ansehen</Link>
    );
  return (
    <EmptyState title={title} action={next}>
      {viewer === null && filter.filter === 'all' ? 'Öffentlich ist hier zurzeit nichts zu lesen.' : text}
    </EmptyState>
  );
}
