import { useQuery } from '@tanstack/react-query';
import { type Draft, listDrafts } from '#contract/drafts';
import { ask } from '../../lib/ask.js';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { Ago } from '../../ui/time.js';

type ListedDraft = Draft & { threadTitle: string | null };

/** What one began to write and has not sent. */
export function Drafts() {
  const { data } = useQuery(ask(listDrafts, {}));
  if (!data) return null;
  return (
    <Card title="Entwürfe">
      {data.drafts.length === 0 && <p className="small soft">Sie haben nichts Angefangenes liegen.</p>}
      <ul className="lines">
        {data.drafts.map((draft) => (
          <li key={draft.target}>
            <Link to={pathOf(draft.target)}>{nameOf(draft)}</Link> · <Ago moment={draft.savedAt} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Where a draft is written on: `new`, `thread-12` or `edit-12-3`. */
function pathOf(target: string): string {
  const [kind, thread, number] = target.split('-');
  if (kind === 'new') return '/diskussionen/neu';
  return kind === 'edit' ? `/diskussionen/${thread}/${number}` : `/diskussionen/${thread}`;
}

function nameOf({ target, content, threadTitle }: ListedDraft): string {
  if (target === 'new') return content.title?.trim() || 'Neue Diskussion';
  return `${target.startsWith('edit') ? 'Bearbeitung' : 'Antwort'} in «${threadTitle ?? 'einer Diskussion'}»`;
}
