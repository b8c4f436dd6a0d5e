import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { useParams } from 'react-router';
import type { ReturnOf } from '#contract/endpoint';
import { getMember } from '#contract/members';
import { ask } from '../../lib/ask.js';
import { count, formatMonth } from '../../lib/format.js';
import { useViewer } from '../../lib/viewer.js';
import { Card, Section } from '../../ui/card.js';
import { Contributions } from '../../ui/contributions.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Roles } from '../../ui/roles.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';

interface MemberPageProps {
  moderation: ComponentType<{ id: number; name: string }>;
}

const CRUMBS = [{ to: '/mitglieder', label: 'Mitglieder' }];

/** @param moderation what moderators see and do about the member */
export default function MemberPage({ moderation }: MemberPageProps) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ask(getMember, { params: { id } }));
  if (data) return <Loaded key={id} {...data} moderation={moderation} />;
  return (
    <Page title="Mitglied" breadcrumbs={CRUMBS}>
      {error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />}
    </Page>
  );
}

function Loaded({ member, contributions, moderation: Moderation }: ReturnOf<typeof getMember> & MemberPageProps) {
  const own = useViewer()?.id === member.id;
  return (
    <Page
      title={member.name}
      breadcrumbs={CRUMBS}
      lead={
        <>
          {member.position && <span>{member.position}</span>}
          <Roles roles={member.roles} kind={member.kind} />
        </>
      }
      aside={
        <>
          <Card title="Handelt für">
            {member.regions.length === 0 && <p className="small soft">Derzeit für keine Region, nur persönlich.</p>}
            <ul className="lines">
              {member.regions.map((region) => (
                <li key={region.id}>
                  <Link to={`/regionen/${region.slug}`}>{region.name}</Link>
                </li>
              ))}
            </ul>
          </Card>
          <Card title="Im Netzwerk">
            <p className="small">
              seit {formatMonth(member.joinedAt)}, {count(member.posts, 'Beitrag', 'Beiträge')}
            </p>
            {own && (
              <p className="small">
                <Link to="/konto">Eigene Angaben ändern</Link>
              </p>
            )}
          </Card>
          <Moderation id={member.id} name={member.name} />
        </>
      }
    >
      <Section title="Zuletzt beigetragen">
        {contributions.length > 0 ? (
          <Contributions contributions={contributions} />
        ) : (
          <EmptyState title="Noch keine Beiträge" />
        )}
      </Section>
    </Page>
  );
}
