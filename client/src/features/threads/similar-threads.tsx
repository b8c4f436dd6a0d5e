import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { listSimilarThreads, TITLE_MIN } from '#contract/threads';
import { ask } from '../../lib/ask.js';
import { count } from '../../lib/format.js';
import { Link } from '../../ui/link.js';
import { threadPath } from './words.js';

/** Pause in typing after which is looked for threads that resemble the title, in milliseconds. */
const PAUSE_MS = 400;

/** What was typed, once there was a pause. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Threads that may already answer what is about to be asked. */
export function SimilarThreads({ title }: { title: string }) {
  const settled = useSettled(title.trim().slice(0, 200));
  const { data } = useQuery({
    ...ask(listSimilarThreads, { query: { title: settled } }),
    enabled: settled.length >= TITLE_MIN,
    placeholderData: keepPreviousData,
  });
  const threads = settled.length >= TITLE_MIN ? (data?.threads ?? []) : [];
  return (
    <div role="status" className="similar-status">
      {threads.length > 0 && (
        <div className="similar">
          <p className="similar__title">Gibt es dazu schon etwas?</p>
          <ul className="lines">
            {threads.map(({ id, title: name, topicName, posts, answers }) => (
              <li key={id}>
                <Link to={threadPath(id)} target="_blank">
                  {name}
                </Link>{' '}
                <span className="soft">
                  {topicName} · {count(posts, 'Beitrag', 'Beiträge')}
                  {answers > 0 && ' · beantwortet'} · öffnet ein neues Fenster
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
