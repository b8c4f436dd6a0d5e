import type { Solution } from '#contract/solutions';
import { canSpeakForRegion } from '#contract/solution-rules';
import { useActor } from '../../lib/viewer.js';
import { Select } from '../../ui/select.js';
import { factsOf } from './words.js';

/** The mandates through which one may speak to a solution. */
export function useMandates(solution: Solution) {
  const actor = useActor();
  return (actor?.mandates ?? []).filter(({ id }) => canSpeakForRegion(actor, factsOf(solution), id));
}

interface MandateFieldProps {
  solution: Solution;
  value: number;
  onChange: (mandateId: number) => void;
  error?: string;
}

/** For which region one speaks; what regions say is never said personally. */
export function MandateField({ solution, value, onChange, error }: MandateFieldProps) {
  const mandates = useMandates(solution);
  if (mandates.length === 1)
    return (
      <p>
        Sie sprechen für <strong>{mandates[0]!.regionName}</strong>.
      </p>
    );
  return (
    <Select
      label="Sie sprechen für"
      value={value}
      error={error}
      onChange={({ target }) => onChange(Number(target.value))}
    >
      {mandates.map(({ id, regionName }) => (
        <option key={id} value={id}>
          {regionName}
        </option>
      ))}
    </Select>
  );
}
