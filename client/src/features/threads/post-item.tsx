import { memo, type ReactNode } from 'react';
import { canReadVersions } from '#contract/policies';
import type { Post } from '#contract/posts';
import { formatDateTime } from '../../lib/format.js';
import { useActor } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Initials } from '../../ui/initials.js';
import { Link } from '../../ui/link.js';
import { aboutToPress } from '../../ui/part.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { PostActions } from './post-actions.js';
import { PostByline } from './post-byline.js';
import { VersionsDialog } from './post-dialogs.js';
import { postFacts } from './post-facts.js';
import { parentOf } from './post-order.js';
import { PostText } from './post-text.js';
import { ChooseBox } from './restructure/choose-box.js';
import { MovedStub } from './restructure/parts.js';
import { useSurroundings } from './thread-context.js';
import { postId } from './use-target.js';
import { nameOf } from '../../lib/words.js';
import { threadPath } from './words.js';

interface PostItemProps {
  post: Post;
  /** Name of who wrote the post that this one answers, where it is known. */
  answered: string | null;
  /** Levels to indent by, in the tree. */
  depth?: number;
  highlighted?: boolean;
  /** The editor in place of the text, while the post is being edited. */
  editor?: ReactNode;
}

/** One post of a thread. */
export const PostItem = memo(function PostItem({ post, answered, depth = 0, highlighted, editor }: PostItemProps) {
  const { choosing } = useSurroundings();
  const headingId = `${postId(post.number)}-kopf`;
  const look = [
    'post',
    post.answer && 'post--answer',
    highlighted && 'post--target',
    depth > 0 && `post--depth-${depth}`,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <article
      className={look}
      id={postId(post.number)}
      data-number={post.number}
      tabIndex={-1}
      aria-labelledby={headingId}
    >
      {choosing && !post.deleted ? (
        <ChooseBox choosing={choosing} post={post} />
      ) : (
        <Initials name={post.deleted ? null : (post.author?.name ?? null)} />
      )}
      <div className="post__main">
        <PostByline post={post} headingId={headingId} />
        <AnswerLine post={post} answered={answered} />
        {post.moved ? (
          <MovedStub post={post} />
        ) : post.deleted ? (
          <Stub post={post} />
        ) : (
          (editor ?? <Text post={post} />)
        )}
        <EditedLine post={post} />
        {post.locked !== null && !post.deleted && (
          <p className="post__edited">Von der Moderation gegen Änderungen gesperrt: {post.locked}</p>
        )}
        {!post.deleted && <Notes number={post.number} />}
        {!post.deleted && !editor && <PostActions post={post} />}
      </div>
    </article>
  );
});

/** What other features know of the post. */
function Notes({ number }: { number: number }) {
  const { live, extras } = useSurroundings();
  return extras.map(({ PostNote }, index) => PostNote && <PostNote key={index} thread={live.id} number={number} />);
}

/** «Antwort auf #3 Katrin Wendt» */
function AnswerLine({ post, answered }: { post: Post; answered: string | null }) {
  const { live, jump } = useSurroundings();
  const parent = parentOf(post);
  if (parent === null) return null;
  const go = (event: { preventDefault(): void }) => {
    event.preventDefault();
    jump(parent);
  };
  return (
    <p className="post__answered">
      Antwort auf{' '}
      <Link to={threadPath(live.id, parent)} onClick={go}>
        #{parent}
        {answered && ` ${answered}`}
      </Link>
    </p>
  );
}

/** The text, or why it is not to be seen. Its author and the moderation can look at it. */
function Text({ post }: { post: Post }) {
  const actor = useActor();
  const { facts, open } = useSurroundings();
  if (post.hidden === null) return <PostText html={post.html} />;
  const { awaitsChange, at, reason } = post.hidden;
  const words = awaitsChange
    ? `Dieser Beitrag wird überarbeitet: Die Moderation hat am ${formatDateTime(at)} um eine Änderung gebeten.`
    : `Dieser Beitrag wurde am ${formatDateTime(at)} von der Moderation verborgen.`;
  return (
    <p className="post__stub">
      {words} Grund: {reason}{' '}
      {actor !== null && canReadVersions(actor, facts, postFacts(post)) && (
        <Button look="link" onClick={() => open('versions', post.number)}>
          Text ansehen
        </Button>
      )}
    </p>
  );
}

/** What is left of a deleted post. */
function Stub({ post }: { post: Post }) {
  const { at, by, reason } = post.deleted!;
  const actor = useActor();
  const { facts, open } = useSurroundings();
  const readable = actor !== null && canReadVersions(actor, facts, postFacts(post));
  return (
    <p className="post__stub">
      Dieser Beitrag wurde am {formatDateTime(at)} von {nameOf(by)} gelöscht{reason ? `: ${reason}` : '.'}{' '}
      {readable && (
        <Button look="link" onClick={() => open('versions', post.number)}>
          Früheren Text ansehen
        </Button>
      )}
    </p>
  );
}

/** «bearbeitet am … von … : Grund», which opens the versions. */
function EditedLine({ post }: { post: Post }) {
  const { open } = useSurroundings();
  if (post.edited === null || post.deleted !== null || post.hidden !== null) return null;
  const { at, by, reason } = post.edited;
  return (
    <p className="post__edited">
      <Button look="quiet" {...aboutToPress(VersionsDialog.preload)} onClick={() => open('versions', post.number)}>
        bearbeitet am {formatDateTime(at)} von {nameOf(by)}
        {reason && `: ${reason}`}
        <VisuallyHidden> – Fassungen ansehen</VisuallyHidden>
      </Button>
    </p>
  );
}
