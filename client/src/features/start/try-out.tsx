import { useQuery } from '@tanstack/react-query';
import { getInstance } from '#contract/instance';
import { ask } from '../../lib/ask.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';

/** Says on a demo network that it is one, and how to get in. */
export function TryOut() {
  const { data } = useQuery(ask(getInstance, {}));
  if (!data || data.demoAccounts.length === 0) return null;
  return (
    <Notice word="Vorführung">
      Personen und Beiträge sind hier erfunden.{' '}
      <Link to="/anmelden">Melden Sie sich mit einem der Vorführzugänge an</Link> und probieren Sie alles aus.
    </Notice>
  );
}
