import { Page } from '../../ui/page.js';
import { Tabs } from '../../ui/tabs.js';
import { Invitations } from './invitations.js';
import { ManagedMembers } from './managed-members.js';
import { Topics } from './topics.js';

/** What keeps the instance running: who takes part, and what about. */
export default function AdminPage() {
  return (
    <Page title="Verwaltung">
      <Tabs
        label="Bereiche der Verwaltung"
        tabs={[
          { id: 'members', label: 'Mitglieder', content: <ManagedMembers /> },
          { id: 'invitations', label: 'Einladungen', content: <Invitations /> },
          { id: 'topics', label: 'Themenfelder', content: <Topics /> },
        ]}
      />
    </Page>
  );
}
