import type { SolutionContent } from '#contract/solution-content';
import { RadioGroup } from '../../ui/choices.js';
import { Difference } from '../../ui/difference.js';
import { canHaveBoth, type Choice, LISTS, type Part } from './merge.js';
import { usePartWords } from './part-words.js';

interface ConflictChoiceProps {
  part: Part;
  who: string;
  base: SolutionContent;
  theirs: SolutionContent;
  mine: SolutionContent;
  value: Choice | null;
  onChange: (choice: Choice) => void;
}

/** One part that both have changed: what each has made of it, and which it shall be. */
export function ConflictChoice({ part, who, base, theirs, mine, value, onChange }: ConflictChoiceProps) {
  const words = usePartWords();
  const before = words.text(base, part);
  const options: { value: Choice; label: string }[] = [
    { value: 'mine', label: 'Ihre Fassung' },
    { value: 'theirs', label: `Die Fassung von ${who}` },
  ];
  if (canHaveBoth(part))
    options.push({ value: 'both', label: LISTS.includes(part) ? 'Beide zusammen' : 'Beide hintereinander' });
  return (
    <section className="conflict__part card card--padded" aria-label={words.title(part)}>
      <h2>{words.title(part)}</h2>
      <div className="conflict__sides">
        <div>
          <h3>Das haben Sie geändert</h3>
          <Difference before={before} after={words.text(mine, part)} />
        </div>
        <div>
          <h3>Das hat {who} geändert</h3>
          <Difference before={before} after={words.text(theirs, part)} />
        </div>
      </div>
      <RadioGroup
        label={`${words.title(part)}: Was soll gelten?`}
        name={`conflict-${part}`}
        value={value}
        onChange={onChange}
        options={options}
      />
    </section>
  );
}
