import type { ReturnOf } from '#contract/endpoint';
import type { listExperts } from '#contract/experts';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';

/** Regions with an experience report, and members who have answered something alike. */
export default function ExpertsCard({ reports, members }: ReturnOf<typeof listExperts>) {
  return (
    <Card title="Wer dazu Erfahrung hat">
      <ul className="lines">
        {reports.map(({ id, region, solution }) => (
          <li key={`report-${id}`}>
            <Link to={`/regionen/${region.slug}`}>{region.name}</Link> hat dazu einen{' '}
            <Link to={`/loesungsansaetze/${solution.id}#bericht-${id}`}>Erfahrungsbericht</Link>
            <div className="soft">{solution.title}</div>
          </li>
        ))}
        {members.map(({ member, region, thread, number }) => (
          <li key={`member-${member.id}`}>
            {member.name} {region && `(${region.name})`} hat Ähnliches{' '}
            <Link to={`/diskussionen/${thread.id}/${number}`}>beantwortet</Link>
            <div className="soft">{thread.title}</div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
