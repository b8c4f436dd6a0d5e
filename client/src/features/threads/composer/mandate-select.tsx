import type { Viewer } from '#contract/auth';
import { Select } from '../../../ui/select.js';

interface MandateSelectProps {
  viewer: Viewer;
  value: number | null;
  onChange: (mandateId: number | null) => void;
  error?: string;
}

/** For which region one speaks, or personally. Nothing to choose for somebody without a mandate. */
export function MandateSelect({ viewer, value, onChange, error }: MandateSelectProps) {
  if (viewer.mandates.length === 0) return <p className="soft small">Sie schreiben persönlich.</p>;
  return (
    <Select
      label="Sie schreiben"
      value={value ?? ''}
      error={error}
      onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
    >
      {viewer.mandates.map(({ id, regionName }) => (
        <option key={id} value={id}>
          für {regionName}
        </option>
      ))}
      <option value="">persönlich</option>
    </Select>
  );
}

/** The mandate to begin with: the one of the draft while it still holds, else the first. */
export function startingMandate(viewer: Viewer, drafted: number | null | undefined): number | null {
  if (drafted === null || viewer.mandates.some(({ id }) => id === drafted)) return drafted ?? null;
  return viewer.mandates[0]?.id ?? null;
}
