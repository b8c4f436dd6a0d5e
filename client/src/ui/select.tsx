import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './field.js';

/** A choice of one among a few. The browser's own list: it works on every phone and with every screen reader. */
export function Select({
  label,
  description,
  error,
  optional,
  wide,
  ...select
}: FieldTexts & ComponentProps<'select'>) {
  return (
    <Field {...{ label, description, error, optional, wide }}>
      {(control) => <select {...select} {...control} className="input" />}
    </Field>
  );
}
