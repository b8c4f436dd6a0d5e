import type { ReactNode } from 'react';
import { Button } from './button.js';
import { Notice } from './notice.js';

interface NewerVersionProps {
  /** What has become of the text, by whom. */
  children: ReactNode;
  onTake: () => void;
  onKeep: () => void;
}

/** Somebody else has written while one was at it: the person chooses, and nothing is overwritten before. */
export function NewerVersion({ children, onTake, onKeep }: NewerVersionProps) {
  return (
    <Notice kind="warning" word="Zwei Fassungen">
      <p>{children}</p>
      <p className="row">
        <Button small onClick={onTake}>
          Neuere Fassung übernehmen
        </Button>
        <Button small onClick={onKeep}>
          Meine Fassung behalten
        </Button>
      </p>
    </Notice>
  );
}
