import { useQuery } from '@tanstack/react-query';
import { listPostVersions, type PostVersion } from '#contract/posts';
import { ask } from '../../lib/ask.js';
import { formatDateTime } from '../../lib/format.js';
import { Dialog } from '../../ui/dialog.js';
import { Difference } from '../../ui/difference.js';
import { ErrorState, Loading } from '../../ui/states.js';
import { nameOf } from '../../lib/words.js';

interface VersionsDialogProps {
  thread: number;
  number: number;
  /** The post's change number: with each write there is a new version to load. */
  change: number;
  onClose: () => void;
}

/** All versions of a post, newest first, with what each one changed. */
export default function VersionsDialog({ thread, number, change, onClose }: VersionsDialogProps) {
  const query = ask(listPostVersions, { params: { thread: String(thread), number: String(number) } });
  const { data, error, refetch } = useQuery({ ...query, queryKey: [...query.queryKey, change] });
  return (
    <Dialog title={`Fassungen von Beitrag ${number}`} open onClose={onClose} wide>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <ol className="versions" reversed>
          {data.versions
            .map((version, index) => (
              <Version key={version.version} version={version} before={data.versions[index - 1]} />
            ))
            .reverse()}
        </ol>
      )}
    </Dialog>
  );
}

function Version({ version, before }: { version: PostVersion; before: PostVersion | undefined }) {
  return (
    <li className="version">
      <h3>
        {before ? `Fassung ${version.version}` : 'Erste Fassung'} · {nameOf(version.author)},{' '}
        {formatDateTime(version.at)}
      </h3>
      {version.reason && <p className="soft small">Grund: {version.reason}</p>}
      <div className="version__text">
        {before ? <Difference before={before.text} after={version.text} /> : version.text}
      </div>
    </li>
  );
}
