import { useQuery } from '@tanstack/react-query';
import { listThreads } from '#contract/threads';
import { ask } from '../../lib/ask.js';
import { count, daysBetween } from '../../lib/format.js';
import { nameOf, speaksFor } from '../../lib/words.js';
import { Rows, Section } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { EmptyState } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { useNow } from '../../ui/time.js';
import { ThreadLine } from './thread-line.js';

const SHOWN = 5;

/** Questions that nobody has answered yet: where a few lines help another region most. */
export function OpenQuestions() {
  const now = useNow();
  const { data } = useQuery(ask(listThreads, { query: { filter: 'open' } }));
  if (!data) return null;
  return (
    <Section title="Offene Fachfragen" action={<Link to="/diskussionen?filter=open">alle offenen Fachfragen</Link>}>
      {data.threads.length === 0 && (
        <EmptyState title="Alle Fachfragen sind beantwortet">Neue Fragen aus den Regionen erscheinen hier.</EmptyState>
      )}
      {data.threads.length > 0 && (
        <Rows>
          {data.threads.slice(0, SHOWN).map((thread) => (
            <ThreadLine
              key={thread.id}
              thread={thread}
              mark={<Tag tone="amber">{openSince(daysBetween(thread.createdAt, now))}</Tag>}
            >
              {nameOf(thread.author)} {speaksFor(thread.region)} · {thread.topic.name} ·{' '}
              {count(thread.posts, 'Beitrag', 'Beiträge')}
            </ThreadLine>
          ))}
        </Rows>
      )}
    </Section>
  );
}

function openSince(days: number): string {
  if (days === 0) return 'seit heute offen';
  return days === 1 ? 'offen seit gestern' : `offen seit ${days} Tagen`;
}
