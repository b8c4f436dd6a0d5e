import type { ReactNode } from 'react';
import './chips.css';
import { Link } from './link.js';

interface ChipsProps {
  /** What is chosen here. */
  label: string;
  chips: { to: string; label: ReactNode; current: boolean }[];
}

/** Filters of a list as links: each has an address that can be sent to a colleague. */
export function Chips({ label, chips }: ChipsProps) {
  return (
    <nav aria-label={label}>
      <ul className="chips">
        {chips.map((chip) => (
          <li key={chip.to}>
            <Link to={chip.to} aria-current={chip.current || undefined} state={{ keepFocus: true }}>
              {chip.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
