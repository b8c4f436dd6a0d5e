import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReturnOf } from '#contract/endpoint';
import { getSolutionVersion, listSolutionVersions, type Solution } from '#contract/solutions';
import { ask } from '../../lib/ask.js';
import { formatDateTime } from '../../lib/format.js';
import { nameOf } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorState, Loading } from '../../ui/states.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { ContentDifference } from './content-difference.js';

type Version = ReturnOf<typeof listSolutionVersions>['versions'][number];

/** All versions, newest first: who wrote them, about what, and what each has changed. */
export default function VersionsDialog({ solution, onClose }: { solution: Solution; onClose: () => void }) {
  const query = ask(listSolutionVersions, { params: { solution: String(solution.id) } });
  const { data, error, refetch } = useQuery({ ...query, queryKey: [...query.queryKey, solution.version] });
  const newestFirst = (data?.versions ?? []).toSorted((a, b) => b.version - a.version);
  return (
    <Dialog title={`Fassungen: ${solution.title}`} open onClose={onClose} wide>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      <ol className="solution-versions">
        {newestFirst.map((version) => (
          <OneVersion key={version.version} solution={solution.id} version={version} />
        ))}
      </ol>
    </Dialog>
  );
}

function OneVersion({ solution, version }: { solution: number; version: Version }) {
  const [shown, setShown] = useState(false);
  const first = version.version === 1;
  return (
    <li className="solution-version">
      <h3>
        {first ? 'Erste Fassung' : `Fassung ${version.version}`} · {nameOf(version.by)}, {formatDateTime(version.at)}
      </h3>
      {version.summary && <p>{version.summary}</p>}
      {!first && (
        <Button
          look="link"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Unterschiede ausblenden' : 'Was sich geändert hat'}
          <VisuallyHidden> (Fassung {version.version})</VisuallyHidden>
        </Button>
      )}
      {shown && <Changes solution={solution} version={version.version} />}
    </li>
  );
}

/** What a version has changed against the one before. */
function Changes({ solution, version }: { solution: number; version: number }) {
  const content = (number: number) => ({
    ...ask(getSolutionVersion, { params: { solution: String(solution), version: String(number) } }),
    staleTime: Infinity,
  });
  const before = useQuery(content(version - 1));
  const after = useQuery(content(version));
  const error = before.error ?? after.error;
  if (error) return <ErrorState error={error} />;
  if (!before.data || !after.data) return <Loading />;
  return <ContentDifference before={before.data.content} after={after.data.content} />;
}
