import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Invitation, revokeInvitation } from '#contract/members';
import { formatDateTime } from '../../lib/format.js';
import { Button } from '../../ui/button.js';
import { Rows } from '../../ui/card.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import './admin.css';
import { manageQuery } from './manage-query.js';
import { InviteDialog } from './invite-dialog.js';
import { useAct } from './use-act.js';

export function Invitations() {
  const { data, error, refetch } = useQuery(manageQuery);
  const [inviting, setInviting] = useState(false);
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  return (
    <>
      <div className="admin-bar">
        <p className="soft">Ins Netzwerk kommt man nur auf Einladung.</p>
        <Button look="primary" onClick={() => setInviting(true)}>
          Person einladen
        </Button>
      </div>
      {data.invitations.length === 0 && (
        <EmptyState title="Keine offenen Einladungen">Angenommene Einladungen stehen unter «Mitglieder».</EmptyState>
      )}
      {data.invitations.length > 0 && <OpenInvitations invitations={data.invitations} />}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </>
  );
}

function OpenInvitations({ invitations }: { invitations: Invitation[] }) {
  const revoke = useAct(revokeInvitation, 'Die Einladung ist zurückgezogen.');
  return (
    <Rows>
      {invitations.map(({ id, name, email, regionName, expiresAt }) => (
        <li key={id} className="mandate">
          <div>
            <strong>{name || email}</strong> {regionName && `für ${regionName}`}
            <div className="small soft">
              {email} · gilt bis {formatDateTime(expiresAt)}
            </div>
          </div>
          <Button
            small
            pending={revoke.isPending}
            onClick={() => revoke.mutate({ params: { id: String(id) } })}
            aria-label={`Zurückziehen: ${name || email}`}
          >
            Zurückziehen
          </Button>
        </li>
      ))}
    </Rows>
  );
}
