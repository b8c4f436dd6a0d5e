import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getSolutionVersion, type Solution } from '#contract/solutions';
import { ask } from '../../lib/ask.js';
import { formatDateTime } from '../../lib/format.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { ContentDifference } from './content-difference.js';
import { changedParts } from './merge.js';
import { usePartWords } from './part-words.js';

/** «Geändert, seit Sie zuletzt gelesen haben», with the differences by section. */
export default function ChangesSince({ solution, version }: { solution: Solution; version: number }) {
  const [shown, setShown] = useState(false);
  const params = { solution: String(solution.id), version: String(version) };
  const { data } = useQuery({ ...ask(getSolutionVersion, { params }), staleTime: Infinity });
  const words = usePartWords();
  if (!data) return null;
  const parts = changedParts(data.content, solution.content);
  if (parts.length === 0) return null;
  return (
    <Notice kind="warning" word="Geändert, seit Sie zuletzt gelesen haben">
      <p>
        {parts.map(words.title).join(', ')} – seit der Fassung vom {formatDateTime(data.at)}.{' '}
        <Button look="link" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? 'Unterschiede ausblenden' : 'Unterschiede zeigen'}
        </Button>
      </p>
      {shown && <ContentDifference before={data.content} after={solution.content} />}
    </Notice>
  );
}
