import { isModerator } from '#contract/actor';
import { count } from '../../lib/format.js';
import { useActor } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { forget, useBasket } from './basket.js';
import { CATALOGUE } from './paths.js';
import './solutions.css';

/** What was set aside, across threads, and what to do with it. */
export default function BasketCard({ member }: { member: number }) {
  const actor = useActor();
  const noted = useBasket(member);
  const threads = new Set(noted.map(({ thread }) => thread)).size;
  return (
    <Card title="Als Lösungsansatz …">
      <p className="small">
        Vorgemerkt: {count(noted.length, 'Stelle', 'Stellen')} aus {count(threads, 'Diskussion', 'Diskussionen')}. Sie
        können in weiteren Diskussionen sammeln. Einem vorhandenen Lösungsansatz fügen Sie sie auf dessen Seite hinzu.
      </p>
      <div className="solution__tools">
        <Link to={`${CATALOGUE}/neu`} look="primary" small>
          {isModerator(actor) ? 'Lösungsansatz anlegen' : 'Lösungsansatz vorschlagen'}
        </Link>
        <Button look="quiet" onClick={() => forget(member, () => true)}>
          Auswahl leeren
        </Button>
      </div>
    </Card>
  );
}
