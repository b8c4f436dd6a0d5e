import { useQuery } from '@tanstack/react-query';
import { listTopics } from '#contract/topics';
import { ask } from '../../lib/ask.js';
import { formatUnread } from '../../lib/format.js';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { Badge } from '../../ui/tag.js';

/** Topics in which there is something new. */
export function UnreadTopics() {
  const { data } = useQuery(ask(listTopics, {}));
  const topics = data?.topics.filter((topic) => topic.unread > 0) ?? [];
  if (topics.length === 0) return null;
  return (
    <Card title="Themenfelder mit Neuem">
      <ul className="lines">
        {topics.map((topic) => (
          <li key={topic.id} className="topic-line">
            <Link to={`/themen/${topic.slug}`}>{topic.name}</Link>
            <Badge words={topic.unread === 1 ? 'Diskussion' : 'Diskussionen'}>{formatUnread(topic.unread)}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  );
}
