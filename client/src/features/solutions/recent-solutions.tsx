import { useQuery } from '@tanstack/react-query';
import { listSolutions } from '#contract/solutions';
import { ask } from '../../lib/ask.js';
import { Link } from '../../ui/link.js';
import { Loading } from '../../ui/states.js';
import { SolutionLines } from './solution-lines.js';
import { CATALOGUE } from './paths.js';

/** Solutions that were changed last, for the start page. */
export default function RecentSolutions() {
  const { data, isLoading } = useQuery(ask(listSolutions, { query: {} }));
  const action = <Link to={CATALOGUE}>alle Lösungsansätze</Link>;
  if (isLoading) return <Loading />;
  return <SolutionLines title="Lösungsansätze, zuletzt geändert" solutions={data?.solutions ?? []} action={action} />;
}
