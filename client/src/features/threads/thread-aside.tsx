import { canRenameThread } from '#contract/policies';
import type { Thread } from '#contract/threads';
import { count, formatNumber } from '../../lib/format.js';
import { useActor } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { part } from '../../ui/part.js';
import { JumpForm } from './jump-form.js';
import type { Head, LiveThread } from './live-thread.js';
import { PRINTABLE_POSTS, PrintButton } from './print-button.js';
import { SimilarCard } from './similar-card.js';
import { useSurroundings } from './thread-context.js';
import type { ReadingState } from './use-reading.js';
import { factsOf } from './words.js';

const KeeperCards = part(() => import('./keeper-cards.js'), { waiting: () => null });

interface ThreadAsideProps {
  live: LiveThread;
  thread: Thread;
  head: Head;
  reading: ReadingState;
  onJump: (number: number) => void;
  /** Begins to choose posts, to move them. */
  onChoose: () => void;
  /** Shows every post of the thread. */
  showAll: () => Promise<void>;
}

/** Most regions named in the column. */
const NAMED_REGIONS = 6;

/** Beside the posts: where one stands, who takes part, what is similar, and what one may change. */
export function ThreadAside({ live, thread, head, reading, onJump, onChoose, showAll }: ThreadAsideProps) {
  const { extras } = useSurroundings();
  const actor = useActor();
  return (
    <>
      <ReadingCard reading={reading} last={thread.lastNumber} onJump={onJump} />
      <RegionsCard regions={head.regions} />
      {extras.map(({ Aside }, index) => Aside && <Aside key={index} thread={thread} />)}
      <SimilarCard thread={thread} />
      {canRenameThread(actor, factsOf(thread)) && <KeeperCards live={live} thread={thread} onChoose={onChoose} />}
      {thread.lastNumber <= PRINTABLE_POSTS && <PrintButton showAll={showAll} />}
    </>
  );
}

function ReadingCard({
  reading,
  last,
  onJump,
}: {
  reading: ReadingState;
  last: number;
  onJump: (number: number) => void;
}) {
  const { signedIn, read, total, firstUnread, readAll } = reading;
  return (
    <div className="reading">
      <Card title={signedIn ? 'Ihr Lesestand' : 'In dieser Diskussion'}>
        {signedIn && (
          <>
            <p className="small" id="lesestand">
              {formatNumber(read)} von {formatNumber(total)} gelesen
            </p>
            <progress className="reading__bar" value={read} max={Math.max(1, total)} aria-labelledby="lesestand" />
          </>
        )}
        {signedIn && firstUnread !== null && (
          <p className="small reading__links">
            <Button look="link" onClick={() => onJump(firstUnread)}>
              Zum ersten neuen Beitrag
            </Button>
            <Button look="quiet" onClick={readAll}>
              Alle als gelesen markieren
            </Button>
          </p>
        )}
        {last > 1 && <JumpForm last={last} onJump={onJump} />}
      </Card>
    </div>
  );
}

function RegionsCard({ regions }: { regions: Head['regions'] }) {
  if (regions.length === 0) return null;
  const further = regions.length - NAMED_REGIONS;
  return (
    <Card title="Beteiligte Regionen">
      <ul className="lines">
        {regions.slice(0, NAMED_REGIONS).map(({ id, slug, name, posts }) => (
          <li key={id} className="regions__line">
            <Link to={`/regionen/${slug}`} className="quiet-link">
              {name}
            </Link>{' '}
            <span className="soft">{count(posts, 'Beitrag', 'Beiträge')}</span>
          </li>
        ))}
        {further > 0 && <li>{further === 1 ? 'und 1 weitere' : `und ${further} weitere`}</li>}
      </ul>
    </Card>
  );
}
