import { useLayoutEffect, useRef } from 'react';
import { Field, type FieldTexts } from '../../ui/field.js';

interface TextAreaProps extends FieldTexts {
  value: string;
  onChange: (value: string) => void;
  /** Lines that are shown at least. */
  rows?: number;
  maxLength?: number;
}

/** A text of several lines, as high as what is in it. */
export function TextArea({ label, description, error, optional, wide, value, onChange, ...area }: TextAreaProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { style, scrollHeight, offsetHeight } = field.current!;
    if (scrollHeight > offsetHeight) style.height = `${scrollHeight + 2}px`;
  }, [value]);
  return (
    <Field {...{ label, description, error, optional, wide }}>
      {(control) => (
        <textarea
          rows={3}
          {...area}
          {...control}
          ref={field}
          className="input text-area"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
