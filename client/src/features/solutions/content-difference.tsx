import type { SolutionContent } from '#contract/solution-content';
import { Difference } from '../../ui/difference.js';
import { changedParts } from './merge.js';
import { usePartWords } from './part-words.js';

/** What differs between two contents, part by part. */
export function ContentDifference({ before, after }: { before: SolutionContent; after: SolutionContent }) {
  const words = usePartWords();
  const parts = changedParts(before, after);
  if (parts.length === 0) return <p className="soft">Kein Unterschied im Text.</p>;
  return (
    <dl className="differences">
      {parts.map((part) => (
        <div key={part}>
          <dt>{words.title(part)}</dt>
          <dd>
            <Difference before={words.text(before, part)} after={words.text(after, part)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
