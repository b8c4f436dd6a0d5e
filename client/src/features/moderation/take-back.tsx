import { cancelTimer } from '#contract/moderation';
import { Button } from '../../ui/button.js';
import { useModeration } from './use-moderation.js';

/** Takes a timer back. @param what it would do, for those who hear the button out of its place */
export default function TakeBack({ thread, timer, what }: { thread: number; timer: string; what: string }) {
  const { isPending, mutate } = useModeration(cancelTimer, 'Der Termin ist zurückgenommen.');
  return (
    <Button
      look="link"
      pending={isPending}
      aria-label={`Zurücknehmen: ${what}`}
      onClick={() => mutate({ params: { thread: String(thread), timer } })}
    >
      Zurücknehmen
    </Button>
  );
}
