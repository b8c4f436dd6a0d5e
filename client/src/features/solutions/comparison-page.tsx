import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { compareSolutions, type Solution } from '#contract/solutions';
import { ask } from '../../lib/ask.js';
import { Button } from '../../ui/button.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import { comparisonPath } from './compare-choice.js';
import { ComparisonTable } from './comparison-table.js';
import { CATALOGUE } from './paths.js';
import './solutions.css';

const IDS = /^[1-9]\d{0,15}(,[1-9]\d{0,15}){0,3}$/;
const CRUMBS = [{ to: CATALOGUE, label: 'Lösungsansätze' }];

/** Up to four solutions side by side. */
export default function ComparisonPage() {
  const [search] = useSearchParams();
  const ids = search.get('ids') ?? '';
  const valid = IDS.test(ids);
  const { data, error, refetch } = useQuery({
    ...ask(compareSolutions, { query: { ids } }),
    enabled: valid,
    placeholderData: keepPreviousData,
  });
  const solutions = data?.solutions ?? [];
  const print = (
    <Button look="quiet" onClick={() => window.print()}>
      Drucken
    </Button>
  );
  return (
    <Page title="Lösungsansätze vergleichen" breadcrumbs={CRUMBS} action={solutions.length > 0 && print}>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {valid && !data && !error && <Loading />}
      {(!valid || data) && solutions.length === 0 && <NothingToCompare />}
      {solutions.length > 0 && <ComparisonTable solutions={solutions} without={without} />}
    </Page>
  );

  /** The address of the same comparison without one of them. */
  function without({ id }: Solution): string {
    return comparisonPath(solutions.map((one) => one.id).filter((one) => one !== id));
  }
}

function NothingToCompare() {
  return (
    <EmptyState title="Hier gibt es nichts zu vergleichen" action={<Link to={CATALOGUE}>Zum Katalog</Link>}>
      Wählen Sie im Katalog zwei bis vier Lösungsansätze aus. Vielleicht sind die gesuchten nur für Mitglieder sichtbar.
    </EmptyState>
  );
}
