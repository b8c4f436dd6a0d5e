import { useQuery } from '@tanstack/react-query';
import { canComposeWeek } from '#contract/curation-rules';
import { listExperts } from '#contract/experts';
import type { Post } from '#contract/posts';
import type { Thread } from '#contract/threads';
import { ask } from '../../lib/ask.js';
import { useActor } from '../../lib/viewer.js';
import { part } from '../../ui/part.js';

const Nothing = () => null;
const ExpertsCard = part(() => import('./experts-card.js'), { waiting: Nothing, missing: Nothing });
const WeekMark = part(() => import('./week-mark.js'), { waiting: Nothing, missing: Nothing });

/** Reports and answers elsewhere change rarely. */
const FRESH_MS = 10 * 60_000;

/** Who might know about what the thread asks, for whoever may ask them. */
function Experts({ thread }: { thread: Thread }) {
  const enabled = useActor() !== null;
  const { data } = useQuery({
    ...ask(listExperts, { params: { thread: String(thread.id) } }),
    enabled,
    staleTime: FRESH_MS,
  });
  if (!data || data.reports.length + data.members.length === 0) return null;
  return <ExpertsCard {...data} />;
}

interface WeekActionProps {
  thread: () => Thread | null;
  post: Post;
  whose: string;
}

/** For the moderation; of a post without text there is nothing to tell. */
function WeekAction({ thread, post, whose }: WeekActionProps) {
  const open = thread();
  if (!canComposeWeek(useActor()) || open === null || post.html === '') return null;
  return <WeekMark thread={open.id} number={post.number} whose={whose} />;
}

/** What a thread shows of curation, beside its own Zwischenstand and tags. */
export const curationExtras = { Aside: Experts, PostAction: WeekAction };
