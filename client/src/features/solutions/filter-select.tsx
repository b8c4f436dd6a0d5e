import { Select } from '../../ui/select.js';

interface FilterSelectProps {
  label: string;
  /** Words by value. */
  words: Record<string, string>;
  /** The word for no choice. */
  all: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** A filter with one choice among a few, or none. */
export function FilterSelect({ label, words, all, value, onChange }: FilterSelectProps) {
  return (
    <Select label={label} value={value ?? ''} onChange={({ target }) => onChange(target.value || undefined)}>
      <option value="">{all}</option>
      {Object.entries(words).map(([one, word]) => (
        <option key={one} value={one}>
          {word}
        </option>
      ))}
    </Select>
  );
}
