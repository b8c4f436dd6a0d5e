import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { countReview } from '#contract/review-count';
import { listReview, type ReviewKind } from '#contract/review';
import { ask } from '../../lib/ask.js';
import { count } from '../../lib/format.js';
import { Button } from '../../ui/button.js';
import { Rows } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import './moderation.css';
import { ReviewRow } from './review-row.js';
import { KIND_WORD, LOG_PATH } from './words.js';

const KINDS = Object.keys(KIND_WORD) as ReviewKind[];
type State = 'open' | 'decided';

/** The queue of the moderation: one's own first, then what nobody sees to, each with the longest due on top. */
export default function ModerationPage() {
  const [kind, setKind] = useState<ReviewKind>();
  const [state, setState] = useState<State>('open');
  const [after, setAfter] = useState(0);
  const choose = <T,>(set: (value: T) => void, value: T) => (set(value), setAfter(0));
  const query = { state, ...(kind && { kind }), ...(after > 0 && { after: String(after) }) };
  const { data, error, refetch } = useQuery(ask(listReview, { query }));
  return (
    <Page title="Moderation" lead={<Numbers />} action={<Link to={LOG_PATH}>Protokoll</Link>}>
      <div className="filters">
        <Select label="Zeigen" value={state} onChange={({ target }) => choose(setState, target.value as State)}>
          <option value="open">Offene Vorgänge</option>
          <option value="decided">Entschiedene Vorgänge</option>
        </Select>
        <Select
          label="Art"
          value={kind ?? ''}
          onChange={({ target }) => choose(setKind, (target.value || undefined) as ReviewKind | undefined)}
        >
          <option value="">Alle</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {KIND_WORD[one]}
            </option>
          ))}
        </Select>
      </div>
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />)}
      {data?.items.length === 0 && (
        <EmptyState title={state === 'open' ? 'Alles erledigt' : 'Noch nichts entschieden'}>
          {state === 'open' && 'Sobald etwas zu entscheiden ist, steht es hier.'}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <Rows>
          {data.items.map((item) => (
            <ReviewRow key={item.id} item={item} />
          ))}
        </Rows>
      )}
      <div className="row">
        {after > 0 && <Button onClick={() => setAfter(0)}>Zum Anfang</Button>}
        {data?.next != null && <Button onClick={() => setAfter(data.next!)}>Weitere</Button>}
      </div>
    </Page>
  );
}

function Numbers() {
  const { data } = useQuery(ask(countReview, {}));
  if (!data) return null;
  return (
    <>
      <span>{count(data.open, 'offener Vorgang', 'offene Vorgänge')}</span>
      {data.overdue > 0 && <span>{data.overdue} überfällig</span>}
      {data.mine > 0 && <span>{data.mine} bei Ihnen</span>}
    </>
  );
}
