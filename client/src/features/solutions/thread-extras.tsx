import { useQuery } from '@tanstack/react-query';
import { listThreadSolutions } from '#contract/solution-status';
import type { Post } from '#contract/posts';
import type { Thread } from '#contract/threads';
import { ask } from '../../lib/ask.js';
import { useActor } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Link } from '../../ui/link.js';
import { aboutToPress } from '../../ui/part.js';
import { useBasket } from './basket.js';
import { solutionPath } from './paths.js';
import { BasketCard, OutcomeCard, setAside } from './thread-parts.js';

/*
 * Fetched with every thread, once it can be read: so only what is needed to know whether there is something to show.
 */

const useOutcome = (thread: number) =>
  useQuery(ask(listThreadSolutions, { params: { thread: String(thread) } })).data?.solutions ?? [];

/** What became of the thread, and what is set aside to become something. */
function ThreadSolutions({ thread }: { thread: Thread }) {
  const solutions = useOutcome(thread.id);
  const actor = useActor();
  return (
    <>
      {solutions.length > 0 && <OutcomeCard solutions={solutions} />}
      {actor?.kind === 'member' && <OwnBasket member={actor.id} />}
    </>
  );
}

const OwnBasket = ({ member }: { member: number }) =>
  useBasket(member).length > 0 ? <BasketCard member={member} /> : null;

/** «Quelle von LA-2026-014», and whether it is set aside to become one. */
function SourceNote({ thread, number }: { thread: number; number: number }) {
  const solutions = useOutcome(thread).filter(({ numbers }) => numbers.includes(number));
  const noted = useBasket(useActor()?.id ?? 0).some((one) => one.thread === thread && one.number === number);
  if (solutions.length === 0) return noted ? <p className="post__edited">Für einen Lösungsansatz vorgemerkt</p> : null;
  return (
    <p className="post__edited">
      {noted && 'Für einen Lösungsansatz vorgemerkt · '}Quelle von{' '}
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

export interface NoteButtonProps {
  thread: () => Thread | null;
  post: Post;
  whose: string;
  passage: () => string;
}

function NoteButton(props: NoteButtonProps) {
  const actor = useActor();
  // Of a hidden post there is nothing to be set aside.
  return actor?.kind === 'member' && !props.post.hidden ? <OwnNoteButton member={actor.id} {...props} /> : null;
}

/** Sets the selected passage aside, or the whole post; or takes the post back. */
function OwnNoteButton({ member, ...about }: NoteButtonProps & { member: number }) {
  const { post, whose, thread, passage } = about;
  const own = thread()?.id;
  const noted = useBasket(member).filter((one) => one.thread === own && one.number === post.number).length;
  const label = noted > 0 ? `vorgemerkt (${noted})` : 'Als Lösungsansatz …';
  const button = (words: string, act: () => void, look = 'post__mark') => (
    <Button
      look="quiet"
      className={look}
      aria-label={`${words}: ${whose}`}
      {...aboutToPress(() => void setAside())}
      onClick={act}
    >
      {words}
    </Button>
  );
  // What is selected now may no longer be so when the script has come.
  const add = (marked: string) => void setAside().then(({ noteOf }) => noteOf(member, about, marked));
  return (
    <>
      {button(label, () => add(passage()), noted > 0 ? 'post__mark post__mark--on' : 'post__mark')}
      {noted > 0 &&
        button(
          'nicht mehr vormerken',
          () => void setAside().then(({ takeBack }) => takeBack(member, own, post.number)),
        )}
    </>
  );
}

/** What a thread shows of solutions. */
export const solutionExtras = { Aside: ThreadSolutions, PostNote: SourceNote, PostAction: NoteButton };
