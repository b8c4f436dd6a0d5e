import type { Post } from '#contract/posts';
import { useViewer } from '../../lib/viewer.js';
import { Link } from '../../ui/link.js';
import { Tag } from '../../ui/tag.js';
import { DateTime } from '../../ui/time.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { useSurroundings } from './thread-context.js';
import { nameOf } from '../../lib/words.js';
import { threadPath } from './words.js';

/** Who speaks, for whom, when and under which number. */
export function PostByline({ post, headingId }: { post: Post; headingId: string }) {
  const { live } = useSurroundings();
  const viewer = useViewer();
  // Pages about people and regions' people are for members.
  const linked = post.author !== null && viewer?.kind === 'member';
  return (
    <header className="post__byline">
      <h2 className="post__author" id={headingId}>
        <VisuallyHidden>Beitrag {post.number} von </VisuallyHidden>
        {linked ? <Link to={`/mitglieder/${post.author!.id}`}>{nameOf(post.author)}</Link> : nameOf(post.author)}{' '}
        {post.region === null ? (
          <span className="post__personally">persönlich</span>
        ) : (
          <Link className="post__region" to={`/regionen/${post.region.slug}`}>
            für {post.region.name}
          </Link>
        )}
      </h2>
      {post.answer && <Tag tone="leaf">Antwort</Tag>}
      <Link
        className="post__number"
        to={threadPath(live.id, post.number)}
        state={{ keepFocus: true, keepScroll: true }}
      >
        <DateTime moment={post.createdAt} /> · #{post.number}
      </Link>
    </header>
  );
}
