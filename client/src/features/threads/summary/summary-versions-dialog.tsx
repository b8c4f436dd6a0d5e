import { useQuery } from '@tanstack/react-query';
import { listSummaryVersions, type SummaryVersion } from '#contract/curation';
import { ask } from '../../../lib/ask.js';
import { formatDateTime } from '../../../lib/format.js';
import { nameOf } from '../../../lib/words.js';
import { Dialog } from '../../../ui/dialog.js';
import { Difference } from '../../../ui/difference.js';
import { Link } from '../../../ui/link.js';
import { ErrorState, Loading } from '../../../ui/states.js';
import { threadPath } from '../words.js';

interface SummaryVersionsDialogProps {
  thread: number;
  /** The present one: with each there is a new list to load. */
  version: number;
  onClose: () => void;
}

/** All versions of the Zwischenstand, newest first, with what each one changed. */
export default function SummaryVersionsDialog({ thread, version, onClose }: SummaryVersionsDialogProps) {
  const query = ask(listSummaryVersions, { params: { thread: String(thread) } });
  const { data, error, refetch } = useQuery({ ...query, queryKey: [...query.queryKey, version] });
  return (
    <Dialog title="Fassungen des Zwischenstands" open onClose={onClose} wide>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <ol className="versions" reversed>
          {data.versions
            .map((one, index) => <Version key={one.version} version={one} before={data.versions[index - 1]} />)
            .reverse()}
        </ol>
      )}
    </Dialog>
  );
}

function Version({ version, before }: { version: SummaryVersion; before: SummaryVersion | undefined }) {
  const comparable =
    before && before.text !== '' && version.text !== '' && before.from?.thread === version.from?.thread;
  return (
    <li className="version">
      <h3>
        Fassung {version.version} · {nameOf(version.author)}, {formatDateTime(version.at)}
      </h3>
      <p className="soft small">
        Stand: Beitrag {version.upTo}
        {version.reason && ` · Grund: ${version.reason}`}
      </p>
      {version.from && (
        <p className="small">
          Aus «<Link to={threadPath(version.from.thread)}>{version.from.title}</Link>», die hierher zusammengeführt
          wurde. Nummern im Text sind die von dort.
        </p>
      )}
      <div className="version__text">
        {version.text === '' && <em>Der Zwischenstand wurde entfernt.</em>}
        {comparable ? <Difference before={before.text} after={version.text} /> : version.text}
      </div>
    </li>
  );
}
