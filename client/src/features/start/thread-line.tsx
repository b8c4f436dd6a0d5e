import type { ReactNode } from 'react';
import type { ThreadRow } from '#contract/threads';
import { Link } from '../../ui/link.js';
import './start.css';

interface ThreadLineProps {
  thread: ThreadRow;
  /** What to know about it, under the title. */
  children: ReactNode;
  /** A state at the end of the line. */
  mark?: ReactNode;
}

/** A thread in one of the short lists of the start page; opens at the first unread post. */
export function ThreadLine({ thread, children, mark }: ThreadLineProps) {
  return (
    <li className="thread-line">
      <div className="thread-line__text">
        <Link to={`/diskussionen/${thread.id}`} className="thread-line__title">
          {thread.title}
        </Link>
        <div className="small soft">{children}</div>
      </div>
      {mark}
    </li>
  );
}
