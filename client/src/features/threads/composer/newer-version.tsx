import type { Post } from '#contract/posts';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { nameOf } from '../../../lib/words.js';

interface NewerVersionProps {
  post: Post;
  onTake: () => void;
  onKeep: () => void;
}

/** Somebody else has edited the post while one was at it: the person chooses, and nothing is overwritten before. */
export function NewerVersion({ post, onTake, onKeep }: NewerVersionProps) {
  const who = post.edited ? ` von ${nameOf(post.edited.by)}` : '';
  return (
    <Notice kind="warning" word="Zwei Fassungen">
      <p>Dieser Beitrag wurde inzwischen{who} geändert.</p>
      <p className="row">
        <Button small onClick={onTake}>
          Neuere Fassung übernehmen
        </Button>
        <Button small onClick={onKeep}>
          Meine Fassung behalten
        </Button>
      </p>
    </Notice>
  );
}
