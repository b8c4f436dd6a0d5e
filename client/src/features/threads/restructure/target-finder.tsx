import { useState } from 'react';
import { RadioGroup } from '../../../ui/choices.js';
import { TextField } from '../../../ui/text-field.js';
import { useSettled } from '../similar-threads.js';
import { useFound } from './use-found.js';

interface TargetFinderProps {
  /** The thread that the posts come from. */
  without: number;
  /** Key of the thread that was chosen. */
  into: number | null;
  onChange: (into: number | null) => void;
  error: string | undefined;
}

/** The thread that posts are to be moved to, found by its title, its number or its address. */
export function TargetFinder({ without, into, onChange, error }: TargetFinderProps) {
  const [typed, setTyped] = useState('');
  const { found, none } = useFound(useSettled(typed.trim().slice(0, 200)), without);
  return (
    <>
      <TextField
        label="In welche Diskussion?"
        description="Wörter ihres Titels, ihre Nummer oder ihre Adresse"
        type="search"
        wide
        value={typed}
        error={into === null && error ? 'Bitte wählen Sie eine Diskussion aus.' : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(null);
        }}
      />
      <div role="status" className="found">
        {none && <p className="small soft">Dazu ist keine andere Diskussion zu finden.</p>}
        {found.length > 0 && (
          <RadioGroup
            label="Gefunden"
            name="into"
            value={into === null ? null : String(into)}
            onChange={(chosen) => onChange(Number(chosen))}
            options={found}
          />
        )}
      </div>
    </>
  );
}
