import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './field.js';

export function TextField({
  label,
  description,
  error,
  optional,
  wide,
  ...input
}: FieldTexts & ComponentProps<'input'>) {
  return (
    <Field {...{ label, description, error, optional, wide }}>
      {(control) => <input type="text" {...input} {...control} className="input" />}
    </Field>
  );
}
