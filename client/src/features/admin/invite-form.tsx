import { useState } from 'react';
import type { MemberKind } from '#contract/actor';
import { inviteMember } from '#contract/members';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { FormProblem } from '../../ui/form-problem.js';
import { TextField } from '../../ui/text-field.js';
import { RegionSelect } from './region-select.js';
import { chosenRoles, RoleChoices } from './role-choices.js';
import { useRenewAll } from './use-act.js';

const KINDS: { value: MemberKind; label: string; description: string }[] = [
  { value: 'member', label: 'Mitglied', description: 'sieht und schreibt im ganzen Netzwerk' },
  { value: 'guest', label: 'Gast', description: 'sieht nur Diskussionen, zu denen sie oder er zugelassen wird' },
];

interface InviteFormProps {
  onInvited: (link: string) => void;
  onClose: () => void;
}

export function InviteForm({ onInvited, onClose }: InviteFormProps) {
  const [kind, setKind] = useState<MemberKind>('member');
  const renewAll = useRenewAll();
  const { submit, pending, errors, problem, form } = useSubmit(inviteMember, ({ link }) => {
    void renewAll();
    onInvited(link);
  });
  return (
    <form
      ref={form}
      className="form"
      noValidate
      onSubmit={(event) => {
        const values = formValues(event);
        const { name = '', email = '', position = '', regionId } = values;
        submit({
          body: {
            name,
            email,
            position,
            kind,
            regionId: regionId ? Number(regionId) : null,
            roles: chosenRoles(values),
          },
        });
      }}
    >
      <FormProblem sentence={problem} />
      <TextField label="Vor- und Nachname" name="name" error={errors.name} autoFocus />
      <TextField label="Dienstliche E-Mail-Adresse" name="email" type="email" error={errors.email} />
      <TextField label="Amt oder Funktion" name="position" optional error={errors.position} />
      <RadioGroup label="Zugang als" name="kind" value={kind} onChange={setKind} options={KINDS} />
      {kind === 'member' && (
        <>
          <RegionSelect
            label="Handelt für"
            name="regionId"
            none="keine Region, nur persönlich"
            error={errors.regionId}
          />
          <RoleChoices roles={[]} />
        </>
      )}
      <div className="form__actions">
        <Button type="submit" look="primary" pending={pending}>
          Einladung senden
        </Button>
        <Button onClick={onClose}>Abbrechen</Button>
      </div>
    </form>
  );
}
