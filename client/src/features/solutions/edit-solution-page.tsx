import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { canEditSolution } from '#contract/solution-rules';
import { getSolution } from '#contract/solutions';
import { ask } from '../../lib/ask.js';
import { useViewer } from '../../lib/viewer.js';
import { Page } from '../../ui/page.js';
import { EditSolutionForm } from './edit-solution-form.js';
import { CRUMBS, isGone, Missing, NUMBER, Waiting } from './solution-page.js';
import './solutions.css';
import { factsOf } from './words.js';
import { solutionPath } from './paths.js';

/** Writing on a solution. */
export default function EditSolutionPage() {
  const { solution = '' } = useParams();
  return NUMBER.test(solution) ? <Open key={solution} id={solution} /> : <Missing />;
}

function Open({ id }: { id: string }) {
  const viewer = useViewer();
  const { data, error, refetch } = useQuery(ask(getSolution, { params: { solution: id } }));
  if (error && isGone(error)) return <Missing />;
  if (!data || viewer === null) return <Waiting error={error} retry={() => void refetch()} />;
  const { solution } = data;
  if (!canEditSolution(viewer, factsOf(solution))) return <Missing />;
  return (
    <Page
      title={`Weiterschreiben: ${solution.title}`}
      breadcrumbs={[...CRUMBS, { to: solutionPath(solution.id), label: solution.reference ?? solution.title }]}
      narrow
    >
      <EditSolutionForm solution={solution} member={viewer.id} onRefused={() => void refetch()} />
    </Page>
  );
}
