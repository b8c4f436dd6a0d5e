import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { canCurateThread } from '#contract/policies';
import { admitGuest, listThreadGuests, type Thread, type ThreadGuest } from '#contract/threads';
import { ask, renew } from '../../lib/ask.js';
import { call } from '../../lib/call.js';
import { sentenceOf } from '../../lib/call-error.js';
import { useActor } from '../../lib/viewer.js';
import { Card } from '../../ui/card.js';
import { Checkbox } from '../../ui/choices.js';
import { toast } from '../../ui/toast.js';
import { factsOf } from './words.js';

/** Which guests may read and answer here; for whoever curates a thread that guests may see. */
export function GuestsCard({ thread }: { thread: Thread }) {
  const actor = useActor();
  return thread.visibility === 'guests' && canCurateThread(actor, factsOf(thread)) ? (
    <Guests threadId={thread.id} />
  ) : null;
}

function Guests({ threadId }: { threadId: number }) {
  const { data } = useQuery(ask(listThreadGuests, { params: { thread: String(threadId) } }));
  if (!data) return null;
  return (
    <Card title="Zugelassene Gäste">
      {data.guests.length === 0 && <p className="small soft">Gäste lädt die Administration ein.</p>}
      {data.guests.map((guest) => (
        <Guest key={guest.id} threadId={threadId} guest={guest} />
      ))}
    </Card>
  );
}

/** Shows at once what was chosen, and goes back where it could not be done. */
function Guest({ threadId, guest: { id, name, position, admitted } }: { threadId: number; guest: ThreadGuest }) {
  const queryClient = useQueryClient();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: (wanted: boolean) =>
      call(admitGuest, { params: { thread: String(threadId), member: String(id) }, body: { admitted: wanted } }),
    onError: (error) => toast(sentenceOf(error)),
    onSettled: () => renew(queryClient, listThreadGuests),
  });
  return (
    <Checkbox
      label={name}
      description={position}
      checked={isPending ? variables : admitted}
      onChange={({ target }) => mutate(target.checked)}
    />
  );
}
