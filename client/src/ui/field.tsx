import { type ReactNode, useId } from 'react';
import './field.css';

export interface FieldTexts {
  label: ReactNode;
  /** What helps to fill it in; read out with the field. */
  description?: ReactNode;
  /** What is wrong with it, as a sentence. */
  error?: string;
  /** Says «freiwillig» behind the label. Fields are mandatory unless they say so. */
  optional?: boolean;
  /** As wide as its surroundings. */
  wide?: boolean;
}

interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, hint and error around one control, tied together for assistive technology. */
export function Field({
  label,
  description,
  error,
  optional,
  wide,
  children,
}: FieldTexts & { children: (control: FieldControl) => ReactNode }) {
  const id = useId();
  const describedBy = [description ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={wide ? 'field field--wide' : 'field'}>
      <label className="field__label" htmlFor={id}>
        {label} {optional && <span className="field__optional">(freiwillig)</span>}
      </label>
      {description && (
        <div className="field__hint" id={`${id}-hint`}>
          {description}
        </div>
      )}
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <div className="field__error" id={`${id}-error`}>
          {error}
        </div>
      )}
    </div>
  );
}
