import { useQuery } from '@tanstack/react-query';
import { listSimilarThreads, type Thread } from '#contract/threads';
import { ask } from '../../lib/ask.js';
import { useActor } from '../../lib/viewer.js';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { threadPath } from './words.js';

/** Titles change rarely, and so does what resembles them. */
const FRESH_MS = 10 * 60_000;

/** Threads whose title resembles this one's; looked for after the posts are there. */
export function SimilarCard({ thread }: { thread: Thread }) {
  const isMember = useActor()?.kind === 'member';
  const { data } = useQuery({
    ...ask(listSimilarThreads, { query: { title: thread.title } }),
    enabled: isMember,
    staleTime: FRESH_MS,
  });
  const others = data?.threads.filter(({ id }) => id !== thread.id) ?? [];
  if (others.length === 0) return null;
  return (
    <Card title="Ähnliches">
      <ul className="lines">
        {others.map(({ id, title }) => (
          <li key={id}>
            <Link to={threadPath(id)}>{title}</Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
