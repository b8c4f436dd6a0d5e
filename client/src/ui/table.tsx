import type { ReactNode } from 'react';
import './table.css';
import { VisuallyHidden } from './visually-hidden.js';

interface TableProps {
  caption: string;
  head: ReactNode;
  /** Rows become blocks on a phone; give each cell a `data-label`. The roles keep it a table for screen readers. */
  stacks?: boolean;
  children: ReactNode;
}

/** A table that scrolls by itself where the screen is narrow. */
export function Table({ caption, head, stacks, children }: TableProps) {
  return (
    <div
      className="table-scroll"
      tabIndex={stacks ? undefined : 0}
      role={stacks ? undefined : 'region'}
      aria-label={stacks ? undefined : caption}
    >
      <table className={stacks ? 'table table--stacks' : 'table'} role="table">
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead role="rowgroup">{head}</thead>
        <tbody role="rowgroup">{children}</tbody>
      </table>
    </div>
  );
}
