import { useQuery } from '@tanstack/react-query';
import { listThreads } from '#contract/threads';
import { ask } from '../../lib/ask.js';
import { count } from '../../lib/format.js';
import { Rows, Section } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { Ago } from '../../ui/time.js';
import { ThreadLine } from './thread-line.js';

const SHOWN = 6;

/** What the network discusses in public; nothing where there is none. */
export function PublicThreads() {
  const { data } = useQuery(ask(listThreads, { query: {} }));
  if (!data || data.threads.length === 0) return null;
  return (
    <Section title="Öffentliche Diskussionen" action={<Link to="/diskussionen">alle öffentlichen Diskussionen</Link>}>
      <Rows>
        {data.threads.slice(0, SHOWN).map((thread) => (
          <ThreadLine key={thread.id} thread={thread}>
            {thread.topic.name} · {count(thread.posts, 'Beitrag', 'Beiträge')} aus{' '}
            {count(thread.regions, 'Region', 'Regionen')} · zuletzt <Ago moment={thread.lastPostAt} />
          </ThreadLine>
        ))}
      </Rows>
    </Section>
  );
}
