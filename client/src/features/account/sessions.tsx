import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endSession, listSessions, type Session, signOut } from '#contract/auth';
import { ask, renew } from '../../lib/ask.js';
import { call } from '../../lib/call.js';
import { sentenceOf } from '../../lib/call-error.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/card.js';
import { ErrorState, Loading } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import { SessionRow } from './session-row.js';
import { useLeave } from '../../ui/use-leave.js';

/** Where one is signed in, each with a way to end it. */
export function Sessions() {
  const { data, error, refetch } = useQuery(ask(listSessions, {}));
  const end = useEndSession();
  const everywhere = useEndAll(data?.sessions ?? []);
  const action = data && (
    <Button look="link" pending={everywhere.isPending} onClick={() => everywhere.mutate()}>
      überall abmelden
    </Button>
  );
  return (
    <Section title="Hier sind Sie angemeldet" action={action}>
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && (
        <ul className="card rows">
          {data.sessions.map((session) => (
            <SessionRow key={session.id} session={session} pending={end.isPending} onEnd={() => end.mutate(session)} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function useEndSession() {
  const queryClient = useQueryClient();
  const leave = useLeave();
  return useMutation({
    mutationFn: ({ id }: Session) => call(endSession, { params: { id: String(id) } }),
    onSuccess: async (_, { current, device }) => {
      if (current) return leave('Sie sind abgemeldet.');
      await renew(queryClient, listSessions);
      toast(`Abgemeldet: ${device}.`);
    },
    onError: (error) => toast(sentenceOf(error)),
  });
}

/** The others first: whoever is signed out here may no longer end them. */
function useEndAll(sessions: Session[]) {
  const leave = useLeave();
  return useMutation({
    mutationFn: async () => {
      await Promise.all(
        sessions.filter(({ current }) => !current).map(({ id }) => call(endSession, { params: { id: String(id) } })),
      );
      await call(signOut, {});
    },
    onSuccess: () => leave('Sie sind überall abgemeldet.'),
    onError: (error) => toast(sentenceOf(error)),
  });
}
