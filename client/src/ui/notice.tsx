import type { ReactNode } from 'react';
import './notice.css';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';
const WORD: Record<NoticeKind, string> = { info: 'Hinweis', success: 'Erledigt', warning: 'Achtung', error: 'Fehler' };

/** Something the reader should know now. Errors are read out at once, the rest when there is a pause. */
export function Notice({
  kind = 'info',
  word = WORD[kind],
  children,
}: {
  kind?: NoticeKind;
  word?: string;
  children: ReactNode;
}) {
  return (
    <div className={`notice notice--${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <span className="notice__word">{word}</span>
      <div className="notice__text">{children}</div>
    </div>
  );
}
