import type { Visibility } from '#contract/primitives';
import type { ContactInput } from '#contract/solution-content';
import type { z } from 'zod';
import { VISIBILITY } from '../../lib/words.js';
import { Checkbox } from '../../ui/choices.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';

/** As it is typed: consent may still be missing. */
export type ContactDraft = Omit<z.input<typeof ContactInput>, 'consent'> & { consent: boolean };
export const NO_CONTACT: ContactDraft = {
  name: '',
  email: '',
  phone: '',
  visibility: 'network',
  until: '',
  consent: false,
};

interface ContactFieldsProps {
  contact: ContactDraft;
  onChange: (contact: ContactDraft) => void;
  /** What is wrong, by the name of the field. */
  errors: Record<string, string>;
}

/** A person to ask, who has agreed to be named until a day. */
export function ContactFields({ contact, onChange, errors }: ContactFieldsProps) {
  const set = (change: Partial<ContactDraft>) => onChange({ ...contact, ...change });
  const text = (name: 'name' | 'email' | 'phone' | 'until', label: string, type = 'text', optional = false) => (
    <TextField
      label={label}
      type={type}
      optional={optional}
      value={contact[name]}
      error={errors[name]}
      onChange={({ target }) => set({ [name]: target.value })}
    />
  );
  return (
    <>
      {text('name', 'Name')}
      <div className="field-row">
        {text('email', 'E-Mail-Adresse', 'email')}
        {text('phone', 'Telefon', 'tel', true)}
      </div>
      <div className="field-row">
        <Select
          label="Zu sehen für"
          value={contact.visibility}
          onChange={({ target }) => set({ visibility: target.value as Visibility })}
        >
          {Object.entries(VISIBILITY).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </Select>
        {text('until', 'Zu sehen bis', 'date')}
      </div>
      <Checkbox
        label="Die genannte Person ist damit einverstanden"
        description="Danach und nach Ablauf werden die Angaben gelöscht."
        checked={contact.consent}
        aria-invalid={errors['consent'] ? true : undefined}
        onChange={({ target }) => set({ consent: target.checked })}
      />
      {errors['consent'] && <div className="field__error">{errors['consent']}</div>}
    </>
  );
}
