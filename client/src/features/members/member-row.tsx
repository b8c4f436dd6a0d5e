import type { Member } from '#contract/members';
import { count } from '../../lib/format.js';
import { Initials } from '../../ui/initials.js';
import { Link } from '../../ui/link.js';
import { Roles } from '../../ui/roles.js';
import './members.css';

export function MemberRow({ member }: { member: Member }) {
  return (
    <li className="member">
      <Initials name={member.name} />
      <div className="member__who">
        <div className="row">
          <Link to={`/mitglieder/${member.id}`} className="member__name">
            {member.name}
          </Link>
          <Roles roles={member.roles} kind={member.kind} />
        </div>
        <div className="small soft">{member.position}</div>
      </div>
      <div className="member__where small">
        {member.regions.map((region) => (
          <div key={region.id}>
            <Link to={`/regionen/${region.slug}`}>{region.name}</Link>
          </div>
        ))}
      </div>
      <div className="member__posts small soft">{count(member.posts, 'Beitrag', 'Beiträge')}</div>
    </li>
  );
}
