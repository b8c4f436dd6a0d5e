import type { Topic } from '#contract/topics';
import { formatUnread } from '../../lib/format.js';
import { Link } from '../../ui/link.js';
import { Badge } from '../../ui/tag.js';

/** The topics beside a list, with the number of threads that have something new. */
export function TopicNav({ topics, current }: { topics: Topic[]; current: string | undefined }) {
  const unread = topics.reduce((sum, topic) => sum + topic.unread, 0);
  return (
    <nav className="topics" aria-labelledby="themenfelder">
      <h2 className="topics__title" id="themenfelder">
        Themenfelder
      </h2>
      <ul className="topics__list">
        <TopicLink to="/diskussionen" name="Alle Diskussionen" unread={unread} current={current === undefined} />
        {topics.map((topic) => (
          <TopicLink
            key={topic.id}
            to={`/themen/${topic.slug}`}
            name={topic.name}
            unread={topic.unread}
            current={topic.slug === current}
          />
        ))}
      </ul>
    </nav>
  );
}

function TopicLink({ to, name, unread, current }: { to: string; name: string; unread: number; current: boolean }) {
  return (
    <li>
      <Link to={to} aria-current={current ? 'page' : undefined}>
        {name} {unread > 0 && <Badge words="mit neuen Beiträgen">{formatUnread(unread)}</Badge>}
      </Link>
    </li>
  );
}
