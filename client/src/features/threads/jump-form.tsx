import { type FormEvent, useId } from 'react';
import { Button } from '../../ui/button.js';

/** Goes to the first or last post, or to one by its number. */
export function JumpForm({ last, onJump }: { last: number; onJump: (number: number) => void }) {
  const id = useId();
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const number = Number(new FormData(event.currentTarget).get('number'));
    if (number >= 1) onJump(number);
  };
  return (
    <form className="jump" onSubmit={go}>
      <div className="jump__ends">
        <Button look="quiet" onClick={() => onJump(1)}>
          Zum Anfang
        </Button>
        <Button look="quiet" onClick={() => onJump(last)}>
          Zum Ende
        </Button>
      </div>
      <label htmlFor={id}>Zu Beitrag Nr.</label>
      <input
        id={id}
        name="number"
        className="input jump__number"
        type="number"
        inputMode="numeric"
        min={1}
        max={last}
        required
      />
      <Button small type="submit">
        Gehe zu
      </Button>
    </form>
  );
}
