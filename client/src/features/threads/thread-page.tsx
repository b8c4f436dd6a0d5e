import { useParams } from 'react-router';
import { hasCode } from '../../lib/call-error.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import type { LoadExtras } from './thread-extras.js';
import { LeadOn } from './restructure/parts.js';
import { ThreadView } from './thread-view.js';
import './thread.css';
import { useThread } from './use-thread.js';

const NONE: LoadExtras[] = [];
const NUMBER = /^[1-9]\d{0,15}$/;

/**
 * A thread, opened at the post in the address or at the first unread one.
 * @param extras what other features add to it
 */
export default function ThreadPage({ extras = NONE }: { extras?: LoadExtras[] }) {
  const { thread = '', number = '' } = useParams();
  if (!NUMBER.test(thread)) return <Missing />;
  const at = NUMBER.test(number) ? Number(number) : undefined;
  return <OpenThread key={thread} id={Number(thread)} number={at} extras={extras} />;
}

interface OpenThreadProps {
  id: number;
  number: number | undefined;
  extras: LoadExtras[];
}

function OpenThread({ id, number, extras }: OpenThreadProps) {
  const { live, opening, gone, head } = useThread(id, number);
  if (gone) return <NoLongerVisible />;
  if (opening.status === 'failed') {
    if (hasCode(opening.error, 'not-found') || hasCode(opening.error, 'forbidden')) return <Missing />;
    return (
      <Page title="Diskussion">
        <ErrorState error={opening.error} title="Die Diskussion konnte nicht geladen werden" retry={opening.retry} />
      </Page>
    );
  }
  if (opening.status === 'loading' || head === null) {
    return (
      <div className="page">
        <Loading>Die Diskussion wird geladen …</Loading>
      </div>
    );
  }
  if (opening.elsewhere !== null) return <LeadOn live={live} into={head.thread.mergedInto} to={opening.elsewhere} />;
  return <ThreadView live={live} head={head} opening={opening} number={number} extras={extras} />;
}

function Missing() {
  return (
    <Page title="Diskussion nicht gefunden" breadcrumbs={[{ to: '/diskussionen', label: 'Diskussionen' }]}>
      <EmptyState
        title="Hier ist keine Diskussion zu sehen"
        action={<Link to="/diskussionen">Zu den Diskussionen</Link>}
      >
        Vielleicht ist die Adresse unvollständig, oder die Diskussion ist nur für Mitglieder sichtbar. Dann hilft es,
        sich anzumelden.
      </EmptyState>
    </Page>
  );
}

function NoLongerVisible() {
  return (
    <Page title="Diskussion nicht mehr sichtbar" breadcrumbs={[{ to: '/diskussionen', label: 'Diskussionen' }]}>
      <EmptyState
        title="Diese Diskussion ist für Sie nicht mehr sichtbar"
        action={<Link to="/diskussionen">Zu den Diskussionen</Link>}
      >
        Die Moderation hat geändert, wer sie lesen darf, oder Ihre Zulassung ist beendet. Bei Fragen wenden Sie sich
        bitte an die Moderation.
      </EmptyState>
    </Page>
  );
}
