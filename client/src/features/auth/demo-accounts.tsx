import { useQuery } from '@tanstack/react-query';
import type { ReturnOf } from '#contract/endpoint';
import { getInstance } from '#contract/instance';
import { ask } from '../../lib/ask.js';
import { announce } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import './auth.css';

export type DemoAccount = ReturnOf<typeof getInstance>['demoAccounts'][number];

/** Accounts to try the demo network with; nothing on a real one. */
export function DemoAccounts({ onChoose }: { onChoose: (account: DemoAccount) => void }) {
  const { data } = useQuery(ask(getInstance, {}));
  if (!data || data.demoAccounts.length === 0) return null;
  const choose = (account: DemoAccount) => {
    onChoose(account);
    announce(`Formular ausgefüllt für ${account.name}.`);
  };
  return (
    <Card title="Zum Ausprobieren">
      <p className="demo__intro small soft">
        Ein Vorführnetzwerk mit erfundenen Personen. Füllen Sie das Formular mit einem Zugang:
      </p>
      <ul className="lines">
        {data.demoAccounts.map((account) => (
          <li key={account.email} className="demo">
            <div className="demo__who">
              <strong>{account.name}</strong>
              <div className="soft">{account.role}</div>
            </div>
            <Button small onClick={() => choose(account)} aria-label={`Ausfüllen: ${account.name}, ${account.role}`}>
              Ausfüllen
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
