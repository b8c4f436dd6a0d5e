import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { useParams } from 'react-router';
import type { ReturnOf } from '#contract/endpoint';
import { getRegion } from '#contract/regions';
import { ask } from '../../lib/ask.js';
import { count } from '../../lib/format.js';
import { landName } from '../../lib/lands.js';
import { useViewer } from '../../lib/viewer.js';
import { Card, Section } from '../../ui/card.js';
import { Contributions } from '../../ui/contributions.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import { RegionMap } from './map-parts.js';
import { RegionFacts } from './region-facts.js';

const CRUMBS = [{ to: '/regionen', label: 'Regionen' }];

/** @param solutions what is known of the solutions of a region */
export default function RegionPage({ solutions }: { solutions: ComponentType<{ region: string }> }) {
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(ask(getRegion, { params: { slug } }));
  if (data) return <Loaded key={slug} solutions={solutions} {...data} />;
  return (
    <Page title="Region" breadcrumbs={CRUMBS}>
      {error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />}
    </Page>
  );
}

type LoadedProps = ReturnOf<typeof getRegion> & { solutions: ComponentType<{ region: string }> };

function Loaded({ region, members, contributions, solutions: Solutions }: LoadedProps) {
  const isMember = useViewer()?.kind === 'member';
  const aside = (
    <>
      {region.keys.length > 0 && (
        <Card title="Lage">
          <RegionMap regions={[region]} current={region.slug} label={`Lage: ${region.name}`} />
        </Card>
      )}
      <RegionFacts region={region} />
    </>
  );
  return (
    <Page
      title={region.name}
      breadcrumbs={CRUMBS}
      lead={
        <>
          <span>
            {region.kind}, {landName(region.land)}
          </span>
          {region.posts > 0 && (
            <span>
              {count(region.posts, 'Beitrag', 'Beiträge')} in {count(region.threads, 'Diskussion', 'Diskussionen')}
            </span>
          )}
        </>
      }
      aside={aside}
    >
      {isMember && <People members={members} />}
      <Solutions region={region.slug} />
      <Section
        title="Zuletzt beigetragen"
        action={
          region.threads > 0 && (
            <Link to={`/diskussionen?region=${region.slug}`}>alle Diskussionen mit dieser Region</Link>
          )
        }
      >
        {contributions.length > 0 ? (
          <Contributions contributions={contributions} withAuthor />
        ) : (
          <NothingToSee isMember={isMember} />
        )}
      </Section>
    </Page>
  );
}

function NothingToSee({ isMember }: { isMember: boolean }) {
  if (isMember)
    return <EmptyState title="Noch keine Beiträge">Sobald jemand für diese Region schreibt, steht es hier.</EmptyState>;
  return (
    <EmptyState title="Keine öffentlichen Beiträge">
      Die meisten Diskussionen sind den Mitgliedern des Netzwerks vorbehalten.
    </EmptyState>
  );
}

function People({ members }: { members: ReturnOf<typeof getRegion>['members'] }) {
  return (
    <Section title="Wer für die Region handelt">
      {members.length === 0 && <p className="soft">Derzeit handelt niemand für diese Region.</p>}
      {members.length > 0 && (
        <ul className="card rows">
          {members.map(({ id, name, position }) => (
            <li key={id}>
              <Link to={`/mitglieder/${id}`}>{name}</Link>
              <div className="small soft">{position}</div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
