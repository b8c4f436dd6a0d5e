import { addSolutionSources, type Solution } from '#contract/solutions';
import { count } from '../../lib/format.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { Button } from '../../ui/button.js';
import { asSource, forget, useBasket } from './basket.js';
import { useAct } from './use-renewal.js';

/** Adds what was set aside in threads to a solution that is there already. */
export function NotedSources({ solution, member }: { solution: Solution; member: number }) {
  const noted = useBasket(member);
  const keyFor = useWriteKey();
  const { mutate, isPending } = useAct(addSolutionSources, 'Die Quellen sind hinzugefügt.');
  if (noted.length === 0) return null;
  const add = () => {
    const sources = noted.map(asSource);
    const args = { params: { solution: String(solution.id) }, body: { key: keyFor(sources), sources } };
    mutate(args, { onSuccess: () => forget(member, () => true) });
  };
  return (
    <Button small className="no-print" pending={isPending} onClick={add}>
      {count(noted.length, 'vorgemerkte Stelle', 'vorgemerkte Stellen')} hinzufügen
    </Button>
  );
}
