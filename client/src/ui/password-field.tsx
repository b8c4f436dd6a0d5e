import { type ComponentProps, useState } from 'react';
import { Button } from './button.js';
import { Field, type FieldTexts } from './field.js';
import './password-field.css';

/** A password, hidden unless the person wants to see what they type. */
export function PasswordField({
  label,
  description,
  error,
  optional,
  wide,
  ...input
}: FieldTexts & ComponentProps<'input'>) {
  const [shown, setShown] = useState(false);
  return (
    <Field {...{ label, description, error, optional, wide }}>
      {(control) => (
        <div className="password">
          <input
            {...input}
            {...control}
            className="input"
            type={shown ? 'text' : 'password'}
            autoCapitalize="off"
            spellCheck={false}
          />
          <Button
            look="quiet"
            aria-label={shown ? 'Passwort verbergen' : 'Passwort anzeigen'}
            onClick={() => setShown(!shown)}
          >
            {shown ? 'verbergen' : 'anzeigen'}
          </Button>
        </div>
      )}
    </Field>
  );
}
