import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getInvitation } from '#contract/auth';
import { ask } from '../../lib/ask.js';
import { formatDateTime } from '../../lib/format.js';
import { Page } from '../../ui/page.js';
import { Loading } from '../../ui/states.js';
import { DeadLink } from './dead-link.js';
import { InvitationForm } from './invitation-form.js';

export default function InvitationPage() {
  const { token = '' } = useParams();
  // What was typed must survive a look at another window.
  const { data, error, refetch } = useQuery({ ...ask(getInvitation, { params: { token } }), staleTime: Infinity });
  return (
    <Page
      title="Willkommen im Netzwerk"
      narrow
      lead={data && <span>Diese Einladung gilt bis {formatDateTime(data.expiresAt)}.</span>}
    >
      {data ? (
        <InvitationForm token={token} invitation={data} />
      ) : error ? (
        <DeadLink error={error} what="invitation" retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}
