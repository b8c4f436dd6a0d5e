import type { ManagedMember } from '#contract/members';
import { serverTime } from '../../lib/clock.js';
import { dayOf, formatDate, formatDay } from '../../lib/format.js';
import { Link } from '../../ui/link.js';
import { Menu } from '../../ui/menu.js';
import { Roles } from '../../ui/roles.js';
import { Tag } from '../../ui/tag.js';
import type { MemberAct } from './managed-members.js';

interface ManagedMemberRowProps {
  member: ManagedMember;
  onAct: (act: MemberAct) => void;
}

export function ManagedMemberRow({ member, onAct }: ManagedMemberRowProps) {
  const today = dayOf(serverTime());
  const current = member.mandates.filter(({ lastDay }) => lastDay === null || lastDay >= today);
  return (
    <li className="managed">
      <div className="managed__who">
        <div className="row">
          <Link to={`/mitglieder/${member.id}`}>{member.name}</Link>
          <Roles roles={member.roles} kind={member.kind} />
          {member.suspendedAt && (
            <Tag tone="danger">
              gesperrt seit {formatDate(member.suspendedAt)}
              {member.suspendedUntil && ` bis ${formatDay(member.suspendedUntil)}`}
            </Tag>
          )}
        </div>
        <div className="small soft">
          {member.email}
          {member.position && ` · ${member.position}`}
        </div>
      </div>
      <div className="managed__where small">
        {current.length > 0 ? current.map(({ region }) => region.name).join(', ') : 'ohne Mandat'}
      </div>
      <Menu
        label="Ändern"
        name={`Ändern: ${member.name}`}
        look="secondary"
        actions={[
          { id: 'roles', label: 'Rollen …', onAction: () => onAct('roles'), disabled: member.kind === 'guest' },
          { id: 'mandates', label: 'Mandate …', onAction: () => onAct('mandates'), disabled: member.kind === 'guest' },
          {
            id: 'suspension',
            label: member.suspendedAt ? 'Wieder zulassen …' : 'Sperren …',
            onAction: () => onAct('suspension'),
          },
        ]}
      />
    </li>
  );
}
