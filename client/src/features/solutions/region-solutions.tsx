import { useQuery } from '@tanstack/react-query';
import { listSolutions } from '#contract/solutions';
import { ask } from '../../lib/ask.js';
import { Link } from '../../ui/link.js';
import { SolutionLines } from './solution-lines.js';
import { CATALOGUE } from './paths.js';

/** Solutions of a region, for its page: those that come from there, are tried there or have been taken over. */
export default function RegionSolutions({ region }: { region: string }) {
  const { data } = useQuery(ask(listSolutions, { query: { region } }));
  const action = <Link to={`${CATALOGUE}?region=${region}`}>alle dieser Region</Link>;
  return <SolutionLines title="Lösungsansätze" solutions={data?.solutions ?? []} action={action} />;
}
