import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ManagedMember } from '#contract/members';
import { Rows } from '../../ui/card.js';
import { Finder } from '../../ui/finder.js';
import { ErrorState, Loading } from '../../ui/states.js';
import './admin.css';
import { manageQuery } from './manage-query.js';
import { MandatesDialog } from './mandates-dialog.js';
import { ManagedMemberRow } from './managed-member-row.js';
import { RolesDialog } from './roles-dialog.js';
import { SuspensionDialog } from './suspension-dialog.js';

export type MemberAct = 'roles' | 'mandates' | 'suspension';
/** Which dialog is open for whom. Kept by id, so that it shows the member as they are after each act. */
interface Opened {
  act: MemberAct;
  id: number;
}

const textsOf = ({ name, email, position, mandates }: ManagedMember) => [
  name,
  email,
  position,
  ...mandates.map(({ region }) => region.name),
];

export function ManagedMembers() {
  const { data, error, refetch } = useQuery(manageQuery);
  const [opened, setOpened] = useState<Opened | null>(null);
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const member = data.members.find(({ id }) => id === opened?.id);
  return (
    <div className="stack">
      <Finder
        label="Nach Name, Adresse oder Region suchen"
        items={data.members}
        textsOf={textsOf}
        one="Person"
        many="Personen"
      >
        {(found) => (
          <Rows>
            {found.map((each) => (
              <ManagedMemberRow key={each.id} member={each} onAct={(act) => setOpened({ act, id: each.id })} />
            ))}
          </Rows>
        )}
      </Finder>
      {opened && member && <ActDialog act={opened.act} member={member} onClose={() => setOpened(null)} />}
    </div>
  );
}

function ActDialog({ act, member, onClose }: { act: MemberAct; member: ManagedMember; onClose: () => void }) {
  if (act === 'roles') return <RolesDialog member={member} onClose={onClose} />;
  if (act === 'mandates') return <MandatesDialog member={member} onClose={onClose} />;
  return <SuspensionDialog member={member} onClose={onClose} />;
}
