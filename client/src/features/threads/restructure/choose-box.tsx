import type { Post } from '#contract/posts';
import { useStore } from '../../../lib/store.js';
import { nameOf } from '../../../lib/words.js';
import type { Choosing } from './choosing.js';

/** Beside a post, while posts are being chosen. */
export function ChooseBox({ choosing, post }: { choosing: Choosing; post: Post }) {
  const chosen = useStore(choosing.chosen).has(post.number);
  return (
    <label className="post__choose">
      <input
        type="checkbox"
        className="choice__box"
        aria-label={`Beitrag ${post.number} von ${nameOf(post.author)} auswählen`}
        checked={chosen}
        onChange={() => choosing.toggle(post.number)}
      />
    </label>
  );
}
