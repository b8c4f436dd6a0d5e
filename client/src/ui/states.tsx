import type { ReactNode } from 'react';
import { hasCode, sentenceOf } from '../lib/call-error.js';
import { Button } from './button.js';
import './states.css';

/** Nothing here: what it is, why, and what to do next. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="state">
      <h2>{title}</h2>
      {children && <div className="state__text">{children}</div>}
      {action}
    </div>
  );
}

/** What could not be loaded, the sentence why, and a way to try again where that may help. */
export function ErrorState({
  error,
  title = 'Das konnte nicht geladen werden',
  retry,
}: {
  error: unknown;
  title?: string;
  retry?: () => void;
}) {
  const final = hasCode(error, 'not-found') || hasCode(error, 'forbidden');
  return (
    <div className="state" role="alert">
      <h2>{title}</h2>
      <p className="state__text">{sentenceOf(error)}</p>
      {retry && !final && <Button onClick={retry}>Noch einmal versuchen</Button>}
    </div>
  );
}

/** Said to those who have to wait; appears after a moment. */
export function Loading({ children = 'Wird geladen …' }: { children?: ReactNode }) {
  return (
    <p className="loading" role="status">
      {children}
    </p>
  );
}
