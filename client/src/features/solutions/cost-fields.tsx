import type { SolutionContent } from '#contract/solution-content';
import { TextField } from '../../ui/text-field.js';

type Cost = SolutionContent['cost'];

interface CostFieldsProps {
  cost: Cost;
  onChange: (cost: Cost) => void;
  errors: Record<string, string>;
}

/** Digits as typed, with or without dots: «40.000» is forty thousand. */
function wholeNumber(typed: string): number | null {
  const digits = typed.replace(/\D/g, '');
  return digits === '' ? null : Number(digits);
}

/** What it costs once and every year, and in which year these figures held. */
export function CostFields({ cost, onChange, errors }: CostFieldsProps) {
  const field = (name: keyof Cost, label: string) => (
    <TextField
      label={label}
      optional
      inputMode="numeric"
      value={cost[name] === null ? '' : name === 'year' ? cost[name] : cost[name].toLocaleString('de-DE')}
      error={errors[name]}
      onChange={({ target }) => onChange({ ...cost, [name]: wholeNumber(target.value) })}
    />
  );
  return (
    <div className="field-row">
      {field('oneOff', 'Einmalig (€)')}
      {field('yearly', 'Jährlich (€)')}
      {field('year', 'Zahlen aus dem Jahr')}
    </div>
  );
}
