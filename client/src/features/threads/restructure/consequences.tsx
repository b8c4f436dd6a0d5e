import { useQuery } from '@tanstack/react-query';
import type { Visibility } from '#contract/primitives';
import { listThreadGuests, type Thread } from '#contract/threads';
import { ask } from '../../../lib/ask.js';
import { sightWords } from './sight-words.js';

interface ConsequencesProps {
  source: Thread;
  /** Where the posts go; a thread that is yet to be begun has no id. */
  target: { id: number | null; visibility: Visibility };
}

/** What will happen, said before it does: who gains and who loses sight of the posts, and what stays. */
export function Consequences({ source, target }: ConsequencesProps) {
  const here = useGuests(source.id, source.visibility);
  const there = useGuests(target.id, target.visibility);
  // A thread that is begun takes over who was admitted.
  const admittedThere = target.id === null && source.visibility !== 'network' ? here : there;
  const sight = sightWords(
    { visibility: source.visibility, guests: here },
    { visibility: target.visibility, guests: admittedThere },
  );
  return (
    <div className="consequences" role="status">
      <p className="consequences__title">Was dann geschieht</p>
      <ul>
        {sight.map((sentence) => (
          <li key={sentence} className="consequences__sight">
            {sentence}
          </li>
        ))}
        <li>Links auf die Beiträge führen weiter zu ihnen, auf Dauer.</li>
        <li>Markierungen, Fassungen, Lesestände und begonnene Entwürfe kommen mit.</li>
      </ul>
    </div>
  );
}

/** Names of the guests who read a thread by being admitted to it. */
function useGuests(thread: number | null, visibility: Visibility): string[] {
  const { data } = useQuery({
    ...ask(listThreadGuests, { params: { thread: String(thread ?? 1) } }),
    enabled: thread !== null && visibility === 'guests',
  });
  if (thread === null || visibility !== 'guests') return [];
  return (data?.guests ?? []).filter(({ admitted }) => admitted).map(({ name }) => name);
}
