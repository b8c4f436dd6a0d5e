import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { getTag } from '#contract/curation';
import { ask } from '../../../lib/ask.js';
import { Link } from '../../../ui/link.js';
import { type ListFilter, searchOf } from '../list-filter.js';
import './tags.css';

/** The tag that a list is narrowed to, and the way out. A former address of it becomes the present one. */
export function TagFilter({ path, filter, tag }: { path: string; filter: ListFilter; tag: string }) {
  const navigate = useNavigate();
  const { data } = useQuery(ask(getTag, { params: { tag } }));
  const present = data?.tag.slug;
  const moved = present !== undefined && present !== tag;
  useEffect(() => {
    if (moved)
      void navigate(`${path}${searchOf({ ...filter, tag: present })}`, { replace: true, state: { keepFocus: true } });
  }, [moved, present, path, filter, navigate]);
  return (
    <p className="tag-filter">
      <span>
        Schlagwort: <strong>{data?.tag.name ?? tag}</strong>
      </span>
      <Link to={`${path}${searchOf({ ...filter, tag: undefined })}`}>aufheben</Link>
      <Link to="/schlagworte">alle Schlagworte</Link>
    </p>
  );
}
