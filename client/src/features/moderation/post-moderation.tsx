import { useState } from 'react';
import { canCurateThread, canModeratePost, canReportPost, canResubmitPost, type PostFacts } from '#contract/policies';
import type { Post } from '#contract/posts';
import type { Thread } from '#contract/threads';
import { useActor } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { aboutToPress, dialogPart } from '../../ui/part.js';

const ReportDialog = dialogPart(() => import('./report-dialog.js'));
const ModerateDialog = dialogPart(() => import('./moderate-dialog.js'));
const ResubmitDialog = dialogPart(() => import('./resubmit-dialog.js'));
const DIALOGS = { report: ReportDialog, moderate: ModerateDialog, resubmit: ResubmitDialog };
type Kind = keyof typeof DIALOGS;

interface PostModerationProps {
  thread: () => Thread | null;
  post: Post;
  whose: string;
}

const factsOf = ({ author, deleted, hidden, locked }: Post): PostFacts => ({
  authorId: author?.id ?? null,
  deleted: deleted !== null,
  hidden: hidden !== null,
  locked: locked !== null,
});

/** Below a post: reporting it, moderating it, or laying one's own hidden one before the moderation again. */
export default function PostModeration({ thread, post, whose }: PostModerationProps) {
  const actor = useActor();
  const [open, setOpen] = useState<Kind | null>(null);
  const about = thread();
  if (about === null || actor === null) return null;
  // Whoever sees the page of a thread for guests has been admitted to it.
  const facts = { ...about, authorId: about.author?.id ?? null, admitted: about.visibility === 'guests' };
  const record = factsOf(post);
  const button = (kind: Kind, label: string) => (
    <Button
      look="quiet"
      aria-label={`${label}: ${whose}`}
      {...aboutToPress(DIALOGS[kind].preload)}
      onClick={() => setOpen(kind)}
    >
      {label}
    </Button>
  );
  const Dialog = open && DIALOGS[open];
  return (
    <>
      {canResubmitPost(actor, facts, record) && button('resubmit', 'Erneut vorlegen')}
      {canModeratePost(actor, facts, record) && button('moderate', 'Moderieren')}
      {!canCurateThread(actor, facts) && canReportPost(actor, facts, record) && button('report', 'Melden')}
      {Dialog && <Dialog thread={about.id} post={post} onClose={() => setOpen(null)} />}
    </>
  );
}
