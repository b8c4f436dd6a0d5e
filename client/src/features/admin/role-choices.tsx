import type { Role } from '#contract/actor';
import { ROLE_WORD } from '../../lib/words.js';
import { Checkbox, ChoiceGroup } from '../../ui/choices.js';

const MEANING: Record<Role, string> = {
  moderator: 'ordnet, verschiebt und schließt Diskussionen, bearbeitet Beiträge',
  spokesperson: 'vertritt das Netzwerk nach außen',
  administrator: 'lädt ein, sperrt, vergibt Rollen und Mandate, pflegt Themenfelder',
};

const ROLES = Object.keys(MEANING) as Role[];

/** Roles to tick; read them with `chosenRoles`. */
export function RoleChoices({ roles }: { roles: Role[] }) {
  return (
    <ChoiceGroup label="Rollen">
      {ROLES.map((role) => (
        <Checkbox
          key={role}
          name={role}
          label={ROLE_WORD[role]}
          description={MEANING[role]}
          defaultChecked={roles.includes(role)}
        />
      ))}
    </ChoiceGroup>
  );
}

export function chosenRoles(values: Record<string, string>): Role[] {
  return ROLES.filter((role) => values[role] === 'on');
}
