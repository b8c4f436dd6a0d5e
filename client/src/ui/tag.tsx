import type { ReactNode } from 'react';
import './tag.css';
import { VisuallyHidden } from './visually-hidden.js';

/** `leaf`: settled. `amber`: due or changed. `brand`: a kind. `grey`: a side note. The word says it as well. */
export type Tone = 'brand' | 'leaf' | 'amber' | 'grey' | 'danger';

/** A state or kind in a word or two. */
export function Tag({ tone = 'grey', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`tag tag--${tone}`}>{children}</span>;
}

/** A number that asks for attention. `words` follow it for screen readers where the eye sees the number alone. */
export function Badge({ children, words }: { children: ReactNode; words?: string }) {
  return (
    <span className="badge">
      {children}
      {words && <VisuallyHidden> {words}</VisuallyHidden>}
    </span>
  );
}
