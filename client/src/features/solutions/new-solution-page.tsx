import { useViewer } from '../../lib/viewer.js';
import { Page } from '../../ui/page.js';
import { NewSolutionForm } from './new-solution-form.js';
import { CRUMBS } from './solution-page.js';
import './solutions.css';

/** Begins a solution, with what was set aside in threads or with nothing. */
export default function NewSolutionPage() {
  const viewer = useViewer();
  return (
    <Page title="Neuer Lösungsansatz" breadcrumbs={CRUMBS} narrow>
      {viewer && <NewSolutionForm viewer={viewer} />}
    </Page>
  );
}
