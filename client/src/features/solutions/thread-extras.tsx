import { useQuery } from '@tanstack/react-query';
import { isModerator } from '#contract/actor';
import { canProposeSolution } from '#contract/solution-rules';
import { listThreadSolutions } from '#contract/solution-status';
import type { Thread } from '#contract/threads';
import type { Post } from '#contract/posts';
import { ask } from '../../lib/ask.js';
import { count } from '../../lib/format.js';
import { useActor } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { toast } from '../../ui/toast.js';
import { forget, note, NOTED_MAX, useBasket } from './basket.js';
import { StatusMark } from './status-mark.js';
import { CATALOGUE, solutionPath } from './words.js';

const useOutcome = (thread: number) =>
  useQuery(ask(listThreadSolutions, { params: { thread: String(thread) } })).data?.solutions ?? [];

/** What became of the thread, and what is set aside to become something. */
function ThreadSolutions({ thread }: { thread: Thread }) {
  const solutions = useOutcome(thread.id);
  const actor = useActor();
  return (
    <>
      {solutions.length > 0 && (
        <Card title="Daraus geworden">
          <ul className="lines">
            {solutions.map(({ id, reference, title, status, state }) => (
              <li key={id}>
                <Link to={solutionPath(id)}>{title}</Link>
                <div>
                  <StatusMark row={{ status, state, overdue: false }} /> {reference}
                </div>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {actor && canProposeSolution(actor) && <Basket member={actor.id} moderator={isModerator(actor)} />}
    </>
  );
}

function Basket({ member, moderator }: { member: number; moderator: boolean }) {
  const noted = useBasket(member);
  if (noted.length === 0) return null;
  const threads = new Set(noted.map(({ thread }) => thread)).size;
  return (
    <Card title="Als Lösungsansatz …">
      <p className="small">
        Vorgemerkt: {count(noted.length, 'Stelle', 'Stellen')} aus {count(threads, 'Diskussion', 'Diskussionen')}. Sie
        können in weiteren Diskussionen sammeln.
      </p>
      <div className="solution__tools">
        <Link to={`${CATALOGUE}/neu`} look="primary" small>
          {moderator ? 'Lösungsansatz anlegen' : 'Lösungsansatz vorschlagen'}
        </Link>
        <Button look="quiet" onClick={() => forget(member, () => true)}>
          Auswahl leeren
        </Button>
      </div>
    </Card>
  );
}

/** «Quelle von LA-2026-014» */
function SourceNote({ thread, number }: { thread: number; number: number }) {
  const solutions = useOutcome(thread).filter(({ numbers }) => numbers.includes(number));
  if (solutions.length === 0) return null;
  return (
    <p className="post__edited">
      Quelle von{' '}
      {solutions.map(({ id, reference, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={solutionPath(id)} title={title}>
            {reference ?? `Vorschlag «${title}»`}
          </Link>
        </span>
      ))}
    </p>
  );
}

interface NoteButtonProps {
  thread: () => Thread | null;
  post: Post;
  whose: string;
  passage: () => string;
}

/** Most signs of a passage. */
const PASSAGE_MAX = 5_000;
const textOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();

/** Sets the selected passage aside, or the whole post; or puts the post back. */
function NoteButton({ thread, post, whose, passage }: NoteButtonProps) {
  const actor = useActor();
  return actor && canProposeSolution(actor) ? (
    <OwnNoteButton member={actor.id} {...{ thread, post, whose, passage }} />
  ) : null;
}

function OwnNoteButton({ member, thread, post, whose, passage }: NoteButtonProps & { member: number }) {
  const open = thread();
  const noted = useBasket(member).filter((one) => one.thread === open?.id && one.number === post.number);
  if (open === null || post.deleted) return null;
  const add = () => {
    const marked = passage().slice(0, PASSAGE_MAX);
    const room = note(member, {
      thread: open.id,
      number: post.number,
      passage: marked,
      text: marked || textOf(post.html).slice(0, PASSAGE_MAX),
      threadTitle: open.title,
      topicId: open.topic.id,
      author: post.author?.name ?? null,
      region: post.region,
    });
    toast(
      room
        ? `Vorgemerkt: ${marked ? 'die markierte Stelle' : 'der ganze Beitrag'}. Weiter geht es rechts unter «Als Lösungsansatz …».`
        : `Mehr als ${NOTED_MAX} Stellen lassen sich nicht vormerken.`,
    );
  };
  const removeAll = () => forget(member, (one) => one.thread === open.id && one.number === post.number);
  const label = noted.length === 0 ? 'Als Lösungsansatz …' : `vorgemerkt (${noted.length})`;
  return (
    <>
      <Button
        look="quiet"
        className={noted.length > 0 ? 'post__mark post__mark--on' : 'post__mark'}
        aria-label={`${label}: ${whose}`}
        title="Merkt die markierte Stelle oder den ganzen Beitrag als Quelle vor"
        onClick={add}
      >
        {label}
      </Button>
      {noted.length > 0 && (
        <Button look="quiet" aria-label={`Nicht mehr vormerken: ${whose}`} onClick={removeAll}>
          zurücknehmen
        </Button>
      )}
    </>
  );
}

/** What a thread shows of solutions. */
export const solutionExtras = { Aside: ThreadSolutions, PostNote: SourceNote, PostAction: NoteButton };
