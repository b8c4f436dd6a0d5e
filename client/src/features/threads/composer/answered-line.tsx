import { Button } from '../../../ui/button.js';
import type { Answered } from './use-reply.js';

/** «Antwort auf #4 Katrin Wendt», and the way out of it. */
export function AnsweredLine({ answered, onDrop }: { answered: Answered | null; onDrop: () => void }) {
  if (answered === null) return <p className="composer__answered">Neuer Beitrag</p>;
  const words = `Antwort auf #${answered.number}${answered.name ? ` ${answered.name}` : ''}`;
  return (
    <p className="composer__answered">
      {words}{' '}
      <Button look="quiet" onClick={onDrop} aria-label={`Nicht als ${words} senden`}>
        ×
      </Button>
    </p>
  );
}
