import { type ComponentProps, type ReactNode, useId } from 'react';
import './field.css';

interface ChoiceProps extends ComponentProps<'input'> {
  label: ReactNode;
  description?: ReactNode;
}

function Choice({ label, description, type, ...input }: ChoiceProps & { type: 'checkbox' | 'radio' }) {
  const id = useId();
  return (
    <div className="choice">
      <input
        {...input}
        id={id}
        type={type}
        className="choice__box"
        aria-describedby={description ? `${id}-hint` : undefined}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {description && (
          <div className="field__hint" id={`${id}-hint`}>
            {description}
          </div>
        )}
      </div>
    </div>
  );
}

export function Checkbox(props: ChoiceProps) {
  return <Choice {...props} type="checkbox" />;
}

interface RadioGroupProps<T extends string> {
  label: ReactNode;
  name: string;
  value: T | null;
  onChange: (value: T) => void;
  options: { value: T; label: ReactNode; description?: ReactNode; disabled?: boolean }[];
  error?: string;
}

export function RadioGroup<T extends string>({ label, name, value, onChange, options, error }: RadioGroupProps<T>) {
  const id = useId();
  return (
    <fieldset className="choices" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="choices__legend">{label}</legend>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          {...option}
          name={name}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
        />
      ))}
      {error && (
        <div className="field__error" id={`${id}-error`}>
          {error}
        </div>
      )}
    </fieldset>
  );
}

/** Several checkboxes under one question. */
export function ChoiceGroup({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="choices">
      <legend className="choices__legend">{label}</legend>
      {children}
    </fieldset>
  );
}
