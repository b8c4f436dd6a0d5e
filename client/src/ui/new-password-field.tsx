import { type ComponentProps, useEffect, useState } from 'react';
import { PASSWORD_MIN } from '#contract/auth';
import { estimate, type Score } from '../lib/password-strength.js';
import type { FieldTexts } from './field.js';
import './new-password-field.css';
import { PasswordField } from './password-field.js';

const WORDS: Record<Score, string> = {
  0: 'sehr leicht zu erraten',
  1: 'leicht zu erraten',
  2: 'ausreichend',
  3: 'gut',
  4: 'sehr gut',
};
/** Typing goes on undisturbed; the estimate comes in the pauses. Milliseconds. */
const PAUSE_MS = 250;

interface NewPasswordFieldProps extends FieldTexts, ComponentProps<'input'> {
  /** What belongs to the person and makes a bad password: name, address. */
  personal: string[];
}

/** A password to be chosen, with a hint how hard it is to guess. */
export function NewPasswordField({ personal, ...field }: NewPasswordFieldProps) {
  const [password, setPassword] = useState('');
  const score = useScore(password, personal);
  return (
    <div className="field">
      <PasswordField
        {...field}
        autoComplete="new-password"
        description={`Mindestens ${PASSWORD_MIN} Zeichen. Gut sind drei oder vier Wörter, die nicht zusammengehören.`}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div className="strength" role="status">
        {score !== null && (
          <>
            <meter
              className="strength__bar"
              min={0}
              max={4}
              low={2}
              optimum={4}
              value={Math.max(score, 0.4)}
              aria-hidden="true"
            />
            <span>Stärke: {WORDS[score]}</span>
          </>
        )}
      </div>
    </div>
  );
}

function useScore(password: string, personal: string[]): Score | null {
  const [score, setScore] = useState<Score | null>(null);
  const known = personal.join(' ');
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      if (password.length < PASSWORD_MIN) return setScore(null);
      // The hint is a help: where its word lists do not arrive, the server still checks.
      estimate(password, [known]).then(
        (found) => current && setScore(found),
        () => current && setScore(null),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [password, known]);
  return score;
}
