import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Navigate, useParams } from 'react-router';
import { findSolution, getSolution } from '#contract/solutions';
import { ask } from '../../lib/ask.js';
import { hasCode } from '../../lib/call-error.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import { SolutionView } from './solution-view.js';
import { CATALOGUE, solutionPath } from './paths.js';

export const NUMBER = /^[1-9]\d{0,15}$/;
const REFERENCE = /^LA-\d{4}-\d{3,6}$/;
export const CRUMBS = [{ to: CATALOGUE, label: 'Lösungsansätze' }];

/** A map on which the regions with these slugs are shown; the app has it. */
export type RegionsMap = ComponentType<{ slugs: string[]; label: string }>;

/** A solution by its number, or by the reference under which it is cited. */
export default function SolutionPage({ map }: { map: RegionsMap }) {
  const { solution = '' } = useParams();
  if (REFERENCE.test(solution.toUpperCase())) return <Referred reference={solution.toUpperCase()} />;
  return NUMBER.test(solution) ? <Open key={solution} id={solution} map={map} /> : <Missing />;
}

function Open({ id, map }: { id: string; map: RegionsMap }) {
  const { data, error, refetch } = useQuery(ask(getSolution, { params: { solution: id } }));
  if (error && isGone(error)) return <Missing />;
  if (data) return <SolutionView solution={data.solution} map={map} />;
  return <Waiting error={error} retry={() => void refetch()} />;
}

function Referred({ reference }: { reference: string }) {
  const { data, error, refetch } = useQuery(ask(findSolution, { params: { reference } }));
  if (error && isGone(error)) return <Missing />;
  if (data) return <Navigate to={solutionPath(data.id)} replace />;
  return <Waiting error={error} retry={() => void refetch()} />;
}

/** Whether it is not there for who looks; what was loaded before is no longer shown. */
export const isGone = (error: unknown) => hasCode(error, 'not-found') || hasCode(error, 'forbidden');

export function Waiting({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <Page title="Lösungsansatz" breadcrumbs={CRUMBS}>
      {error ? <ErrorState error={error} retry={retry} /> : <Loading />}
    </Page>
  );
}

export function Missing() {
  return (
    <Page title="Lösungsansatz nicht gefunden" breadcrumbs={CRUMBS}>
      <EmptyState title="Hier ist kein Lösungsansatz zu sehen" action={<Link to={CATALOGUE}>Zum Katalog</Link>}>
        Vielleicht ist die Adresse unvollständig, oder der Lösungsansatz ist nur für Mitglieder sichtbar. Dann hilft es,
        sich anzumelden.
      </EmptyState>
    </Page>
  );
}
