import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { canCurateThread } from '#contract/policies';
import { admitGuest, listThreadGuests, type Thread } from '#contract/threads';
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
  const queryClient = useQueryClient();
  const { data } = useQuery(ask(listThreadGuests, { params: { thread: String(threadId) } }));
  const { mutate, isPending } = useMutation({
    mutationFn: ({ member, admitted }: { member: number; admitted: boolean }) =>
      call(admitGuest, { params: { thread: String(threadId), member: String(member) }, body: { admitted } }),
    onError: (error) => toast(sentenceOf(error)),
    onSettled: () => renew(queryClient, listThreadGuests),
  });
  if (!data) return null;
  return (
    <Card title="Zugelassene Gäste">
      {data.guests.length === 0 && <p className="small soft">Gäste lädt die Administration ein.</p>}
      {data.guests.map(({ id, name, position, admitted }) => (
        <Checkbox
          key={id}
          label={name}
          description={position}
          checked={admitted}
          disabled={isPending}
          onChange={({ target }) => mutate({ member: id, admitted: target.checked })}
        />
      ))}
    </Card>
  );
}
