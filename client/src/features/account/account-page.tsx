import { useViewer } from '../../lib/viewer.js';
import { Card, Section } from '../../ui/card.js';
import { Page } from '../../ui/page.js';
import { Roles } from '../../ui/roles.js';
import { PasswordForm } from './password-form.js';
import { ProfileForm } from './profile-form.js';
import { Sessions } from './sessions.js';

export default function AccountPage() {
  const viewer = useViewer();
  if (!viewer) return null;
  const hasRoles = viewer.roles.length > 0 || viewer.kind === 'guest';
  return (
    <Page
      title="Mein Konto"
      lead={<span>{viewer.email}</span>}
      aside={
        <Card title="Sie handeln für">
          <div className="stack">
            <ul className="lines">
              {viewer.mandates.map(({ id, regionName }) => (
                <li key={id}>{regionName}</li>
              ))}
            </ul>
            {viewer.mandates.length === 0 && (
              <p className="small soft">Sie sprechen für keine Region, nur persönlich.</p>
            )}
            {hasRoles && (
              <p className="row">
                <Roles roles={viewer.roles} kind={viewer.kind} />
              </p>
            )}
            <p className="small soft">Mandate, Rollen und E-Mail-Adresse ändert die Administration.</p>
          </div>
        </Card>
      }
    >
      <Section title="Profil">
        <ProfileForm viewer={viewer} />
      </Section>
      <Section title="Passwort">
        <PasswordForm viewer={viewer} />
      </Section>
      <Sessions />
    </Page>
  );
}
