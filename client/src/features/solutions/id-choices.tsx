import { useId } from 'react';
import { Checkbox } from '../../ui/choices.js';

interface IdChoicesProps {
  label: string;
  choices: { id: number; name: string }[];
  chosen: number[];
  onChange: (ids: number[]) => void;
  error?: string;
}

/** Several among many, in columns. */
export function IdChoices({ label, choices, chosen, onChange, error }: IdChoicesProps) {
  const id = useId();
  return (
    <fieldset className="choices" aria-describedby={error ? id : undefined}>
      <legend className="choices__legend">{label}</legend>
      <div className="id-choices">
        {choices.map((choice) => (
          <Checkbox
            key={choice.id}
            label={choice.name}
            checked={chosen.includes(choice.id)}
            aria-invalid={error ? true : undefined}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, choice.id] : chosen.filter((one) => one !== choice.id))
            }
          />
        ))}
      </div>
      {error && (
        <div className="field__error" id={id}>
          {error}
        </div>
      )}
    </fieldset>
  );
}
