import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getSolution, type Solution } from '#contract/solutions';
import { ask } from '../../lib/ask.js';
import { useViewer } from '../../lib/viewer.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { EmptyState } from '../../ui/states.js';
import { ReportForm } from './report-form.js';
import { CRUMBS, isGone, Missing, NUMBER, Waiting } from './solution-page.js';
import './solutions.css';
import { useSpeaks } from './speak-link.js';
import { solutionPath } from './paths.js';

/** A region tells what came of it: a new report, or one that is written on. */
export default function ReportPage() {
  const { solution = '' } = useParams();
  return NUMBER.test(solution) ? <Open id={solution} /> : <Missing />;
}

function Open({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(ask(getSolution, { params: { solution: id } }));
  if (error && isGone(error)) return <Missing />;
  if (!data) return <Waiting error={error} retry={() => void refetch()} />;
  return <Report solution={data.solution} />;
}

function Report({ solution }: { solution: Solution }) {
  const { report } = useParams();
  const viewer = useViewer();
  const speaks = useSpeaks(solution);
  const written = solution.reportList.find(({ id }) => String(id) === report);
  if (report !== undefined && !written) return <Missing />;
  const crumbs = [...CRUMBS, { to: solutionPath(solution.id), label: solution.reference ?? solution.title }];
  return (
    <Page title="Erfahrungsbericht" breadcrumbs={crumbs} lead={<span>zu «{solution.title}»</span>} narrow>
      {viewer && (speaks || written) ? (
        <ReportForm key={report} solution={solution} member={viewer.id} written={written} />
      ) : (
        <EmptyState
          title="Berichten kann, wer für eine Region handelt"
          action={<Link to={solutionPath(solution.id)}>Zum Lösungsansatz</Link>}
        >
          Dafür braucht es ein Mandat einer Region und einen Lösungsansatz, der in den Katalog aufgenommen ist.
        </EmptyState>
      )}
    </Page>
  );
}
