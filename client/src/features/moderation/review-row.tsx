import { useState } from 'react';
import { assignReview, type ReviewDecision, type ReviewItem } from '#contract/review';
import { formatDateTime } from '../../lib/format.js';
import { useViewer } from '../../lib/viewer.js';
import { nameOf } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Link } from '../../ui/link.js';
import { aboutToPress, dialogPart } from '../../ui/part.js';
import { Tag } from '../../ui/tag.js';
import { Ago } from '../../ui/time.js';
import { useModeration } from './use-moderation.js';
import { KIND_WORD } from './words.js';

const DecisionDialog = dialogPart(() => import('./decision-dialog.js'));
const HandOnDialog = dialogPart(() => import('./hand-on-dialog.js'));

/** An item of the queue: what it is about, who sees to it, and what can be done now. */
export function ReviewRow({ item }: { item: ReviewItem }) {
  return (
    <li>
      <article className="review" aria-labelledby={`vorgang-${item.id}`}>
        <Head item={item} />
        <h2 className="review__title" id={`vorgang-${item.id}`}>
          {item.link ? <Link to={item.link}>{item.title}</Link> : item.title}
        </h2>
        {item.excerpt && <p className="review__excerpt">{item.excerpt}</p>}
        <ul className="review__details">
          {item.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
          {item.notes.map(({ at, author, text }) => (
            <li key={at}>
              {nameOf(author)} am {formatDateTime(at)}: «{text}»
            </li>
          ))}
        </ul>
        {item.decided ? <Outcome decided={item.decided} /> : <Acts item={item} />}
      </article>
    </li>
  );
}

function Head({ item }: { item: ReviewItem }) {
  const own = useViewer()?.id === item.claimedBy?.id;
  return (
    <div className="review__head">
      <Tag tone="brand">{KIND_WORD[item.kind]}</Tag>
      {item.overdue && <Tag tone="danger">überfällig</Tag>}
      {item.claimedBy && !item.decided && (
        <Tag tone={own ? 'leaf' : 'grey'}>{own ? 'bei Ihnen' : `bei ${item.claimedBy.name}`}</Tag>
      )}
      <span>
        <Ago moment={item.submittedAt} />
        {item.submittedBy && ` von ${item.submittedBy.name}`}
        {!item.decided && `, zu entscheiden bis ${formatDateTime(item.dueAt)}`}
      </span>
    </div>
  );
}

function Outcome({ decided }: { decided: NonNullable<ReviewItem['decided']> }) {
  return (
    <p className="small">
      {nameOf(decided.by)} am {formatDateTime(decided.at)}: <strong>{decided.label}</strong>
      {decided.reason && ` – ${decided.reason}`}
    </p>
  );
}

function Acts({ item }: { item: ReviewItem }) {
  const me = useViewer()!.id;
  const [chosen, setChosen] = useState<ReviewDecision | null>(null);
  const [handing, setHanding] = useState(false);
  const assign = useModeration(assignReview);
  const claimedBy = item.claimedBy?.id ?? null;
  const to = (whom: number | null) =>
    assign.mutate({ params: { item: String(item.id) }, body: { from: claimedBy, to: whom, note: '' } });
  const whose = `: ${item.title}`;
  const others = claimedBy !== null && claimedBy !== me;
  const takeOver = others ? `Von ${item.claimedBy!.name} übernehmen` : 'Übernehmen';
  return (
    <div className="review__acts">
      {!others &&
        item.decisions.map((decision) => (
          <Button
            key={decision.name}
            small
            aria-label={`${decision.label}${whose}`}
            {...aboutToPress(DecisionDialog.preload)}
            onClick={() => setChosen(decision)}
          >
            {decision.label} …
          </Button>
        ))}
      {claimedBy !== me && (
        <Button look="quiet" pending={assign.isPending} aria-label={`${takeOver}${whose}`} onClick={() => to(me)}>
          {takeOver}
        </Button>
      )}
      {claimedBy === me && (
        <Button look="quiet" pending={assign.isPending} aria-label={`Zurückgeben${whose}`} onClick={() => to(null)}>
          Zurückgeben
        </Button>
      )}
      <Button
        look="quiet"
        aria-label={`Weitergeben${whose}`}
        {...aboutToPress(HandOnDialog.preload)}
        onClick={() => setHanding(true)}
      >
        Weitergeben …
      </Button>
      {chosen && <DecisionDialog item={item} decision={chosen} onClose={() => setChosen(null)} />}
      {handing && <HandOnDialog item={item} onClose={() => setHanding(false)} />}
    </div>
  );
}
