import { useQuery } from '@tanstack/react-query';
import { getNextPost } from '#contract/moderation';
import { ask } from '../../../lib/ask.js';
import { formatClock, formatDateTime } from '../../../lib/format.js';
import { useNow } from '../../../ui/time.js';

/** In a thread with a slow mode: when one may post again. Asked anew with each post, which may be one’s own. */
export default function SlowLine({ thread, last }: { thread: number; last: number }) {
  const now = useNow();
  const query = ask(getNextPost, { params: { thread: String(thread) } });
  const { data } = useQuery({ ...query, queryKey: [...query.queryKey, last], staleTime: 0 });
  if (!data?.at || new Date(data.at) <= now) return null;
  const isToday = formatDateTime(data.at).slice(0, 10) === formatDateTime(now).slice(0, 10);
  return (
    <p className="soft small" role="status">
      Langsamer Modus: Sie können ab {isToday ? formatClock(data.at) : formatDateTime(data.at)} wieder schreiben. Ihr
      Entwurf bleibt erhalten.
    </p>
  );
}
