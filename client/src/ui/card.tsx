import { type ReactNode, useId } from 'react';
import './card.css';

/** A small box of the right column, with a heading. */
export function Card({ title, children }: { title?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="card card--padded" aria-labelledby={title ? id : undefined}>
      {title && (
        <h2 className="card__title" id={id}>
          {title}
        </h2>
      )}
      {children}
    </section>
  );
}

/** A part of a page under a heading, with one quiet action beside it. */
export function Section({ title, action, children }: { title: ReactNode; action?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="section__head">
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}

/** Rows with lines between them, in one box; children are `li`. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className="card rows">{children}</ul>;
}
