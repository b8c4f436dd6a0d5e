import type { ReactNode } from 'react';
import type { Viewer } from '#contract/auth';
import { formatLongDate, greeting } from '../../lib/format.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { useNow } from '../../ui/time.js';
import { Drafts } from './drafts.js';
import { Live } from './live.js';
import { NewForMe } from './new-for-me.js';
import { Notices } from './notices.js';
import { OpenQuestions } from './open-questions.js';
import { UnreadTopics } from './unread-topics.js';

/** What somebody with ten minutes between two appointments wants to know. */
export function MyNetwork({ viewer, solutions }: { viewer: Viewer; solutions: ReactNode }) {
  const now = useNow();
  const isMember = viewer.kind === 'member';
  return (
    <Page
      title="Mein Netzwerk"
      heading={`${greeting(now)}, ${viewer.name}`}
      lead={
        <>
          <span>{formatLongDate(now)}</span>
          <Live />
        </>
      }
      action={
        isMember && (
          <Link to="/diskussionen/neu" look="primary">
            Diskussion beginnen
          </Link>
        )
      }
      aside={
        <>
          <Notices />
          <Drafts />
          <UnreadTopics />
        </>
      }
    >
      <NewForMe />
      {isMember && <OpenQuestions />}
      {solutions}
    </Page>
  );
}
