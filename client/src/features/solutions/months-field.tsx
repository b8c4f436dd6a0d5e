import { TextField } from '../../ui/text-field.js';

interface MonthsFieldProps {
  value: number;
  onChange: (months: number) => void;
  error?: string;
}

/** The term after which a recommendation is looked at again. */
export function MonthsField({ value, onChange, error }: MonthsFieldProps) {
  return (
    <TextField
      label="Nach wie vielen Monaten wird die Empfehlung überprüft?"
      description="Danach steht «nicht mehr geprüft» dabei, bis die Moderation sie bestätigt."
      type="number"
      min={1}
      max={60}
      value={value || ''}
      error={error}
      onChange={({ target }) => onChange(Number(target.value))}
    />
  );
}
