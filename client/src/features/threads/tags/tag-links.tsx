import type { TagRef } from '#contract/threads';
import { Link } from '../../../ui/link.js';
import './tags.css';

/** Tags of a thread, each leading to all threads that bear it. */
export function TagLinks({ tags }: { tags: TagRef[] }) {
  if (tags.length === 0) return null;
  return (
    <span className="tag-links" role="list" aria-label="Schlagworte">
      {tags.map(({ slug, name }) => (
        <span key={slug} role="listitem">
          <Link to={tagPath(slug)}>#{name}</Link>
        </span>
      ))}
    </span>
  );
}

export const tagPath = (slug: string) => `/diskussionen?schlagwort=${slug}`;
