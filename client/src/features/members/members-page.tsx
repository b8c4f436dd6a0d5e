import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { listMembers, type Member } from '#contract/members';
import { ask } from '../../lib/ask.js';
import { count } from '../../lib/format.js';
import { ROLE_WORD } from '../../lib/words.js';
import { Rows } from '../../ui/card.js';
import { Page } from '../../ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import { TextField } from '../../ui/text-field.js';
import { MemberRow } from './member-row.js';

export default function MembersPage() {
  const { data, error, refetch } = useQuery(ask(listMembers, {}));
  return (
    <Page title="Mitglieder" lead={data && <span>{count(data.members.length, 'Person', 'Personen')} im Netzwerk</span>}>
      {data ? <MemberList members={data.members} /> : error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />}
    </Page>
  );
}

function MemberList({ members }: { members: Member[] }) {
  const [sought, setSought] = useState('');
  const found = withWords(members, useDeferredValue(sought));
  return (
    <>
      <div role="search">
        <TextField label="Name, Amt, Region oder Rolle" type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
        <p className="visually-hidden" role="status">
          {sought && `${count(found.length, 'Person', 'Personen')} gefunden`}
        </p>
      </div>
      {found.length === 0 && <EmptyState title="Niemand gefunden">Zu «{sought}» gibt es weder einen Namen noch ein Amt oder eine Region.</EmptyState>}
      {found.length > 0 && (
        <Rows>
          {found.map((member) => (
            <MemberRow key={member.id} member={member} />
          ))}
        </Rows>
      )}
    </>
  );
}

/** Every word typed must occur somewhere in what one sees of the person. */
function withWords(members: Member[], sought: string): Member[] {
  const words = sought.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  return members.filter((member) => {
    const text = [member.name, member.position, ...member.regions.map(({ name }) => name), ...member.roles.map((role) => ROLE_WORD[role])].join(' ').toLocaleLowerCase('de');
    return words.every((word) => text.includes(word));
  });
}
