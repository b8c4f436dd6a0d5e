import { useQuery } from '@tanstack/react-query';
import { listMembers, type Member } from '#contract/members';
import { ask } from '../../lib/ask.js';
import { count } from '../../lib/format.js';
import { ROLE_WORD } from '../../lib/words.js';
import { Rows } from '../../ui/card.js';
import { Finder } from '../../ui/finder.js';
import { Page } from '../../ui/page.js';
import { ErrorState, Loading } from '../../ui/states.js';
import { MemberRow } from './member-row.js';

export default function MembersPage() {
  const { data, error, refetch } = useQuery(ask(listMembers, {}));
  return (
    <Page title="Mitglieder" lead={data && <span>{count(data.members.length, 'Person', 'Personen')} im Netzwerk</span>}>
      {data ? (
        <MemberList members={data.members} />
      ) : error ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

const textsOf = ({ name, position, regions, roles }: Member) => [
  name,
  position,
  ...regions.map((region) => region.name),
  ...roles.map((role) => ROLE_WORD[role]),
];

function MemberList({ members }: { members: Member[] }) {
  return (
    <Finder
      label="Nach Name, Amt, Region oder Rolle suchen"
      items={members}
      textsOf={textsOf}
      one="Person"
      many="Personen"
    >
      {(found) => (
        <Rows>
          {found.map((member) => (
            <MemberRow key={member.id} member={member} />
          ))}
        </Rows>
      )}
    </Finder>
  );
}
