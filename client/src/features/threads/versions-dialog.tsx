import { useQuery } from '@tanstack/react-query';
import { diffWordsWithSpace } from 'diff';
import { listPostVersions, type PostVersion } from '#contract/posts';
import { ask } from '../../lib/ask.js';
import { formatDateTime } from '../../lib/format.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorState, Loading } from '../../ui/states.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { nameOf } from '../../lib/words.js';

/** Where words end in German: «1.200» is one. */
const WORDS = new Intl.Segmenter('de', { granularity: 'word' });

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

/** What went and what came, word by word: struck out and underlined, and said in words to those who do not see it. */
function Difference({ before, after }: { before: string; after: string }) {
  return diffWordsWithSpace(before, after, { intlSegmenter: WORDS }).map(({ added, removed, value }, index) => {
    if (!added && !removed) return <span key={index}>{value}</span>;
    const Mark = added ? 'ins' : 'del';
    return (
      <Mark key={index}>
        <VisuallyHidden>{added ? ' eingefügt: ' : ' gestrichen: '}</VisuallyHidden>
        {value}
        <VisuallyHidden> Ende </VisuallyHidden>
      </Mark>
    );
  });
}
