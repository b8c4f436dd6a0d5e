import { type ReactNode, useState } from 'react';
import type { Section, SolutionContent } from '#contract/solution-content';

interface FieldGroupProps {
  title: string;
  sections: Section[];
  content: SolutionContent;
  errors: Record<string, string>;
  children: ReactNode;
}

/** Fields behind their heading; open where something is in them, or wrong. */
export function FieldGroup({ title, sections, content, errors, children }: FieldGroupProps) {
  const filled = sections.filter((section) => content.sections[section].trim() !== '').length;
  const [open, setOpen] = useState(filled > 0);
  const wrong = [...sections, 'cost', 'oneOff', 'yearly', 'year'].some((name) => errors[name]);
  return (
    <details
      className="field-group card"
      open={open || wrong}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {title}{' '}
        <span className="soft small">
          {filled} von {sections.length} ausgefüllt
        </span>
      </summary>
      <div className="field-group__fields">{children}</div>
    </details>
  );
}
