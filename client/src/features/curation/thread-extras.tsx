import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listExperts } from '#contract/curation';
import { canComposeWeek } from '#contract/curation-rules';
import type { Post } from '#contract/posts';
import type { Thread } from '#contract/threads';
import { listWeekMarks, markForWeek } from '#contract/weeks';
import { ask, renew } from '../../lib/ask.js';
import { call } from '../../lib/call.js';
import { sentenceOf } from '../../lib/call-error.js';
import { useActor } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { toast } from '../../ui/toast.js';

/** Reports and answers elsewhere change rarely. */
const FRESH_MS = 10 * 60_000;

/** Who might know about what the thread asks. */
function Experts({ thread }: { thread: Thread }) {
  const signedIn = useActor() !== null;
  const { data } = useQuery({
    ...ask(listExperts, { params: { thread: String(thread.id) } }),
    enabled: signedIn,
    staleTime: FRESH_MS,
  });
  if (!data || data.reports.length + data.members.length === 0) return null;
  return (
    <Card title="Wer dazu Erfahrung hat">
      <ul className="lines">
        {data.reports.map(({ id, region, solution }) => (
          <li key={`report-${id}`}>
            <Link to={`/regionen/${region.slug}`}>{region.name}</Link> hat dazu einen{' '}
            <Link to={`/loesungsansaetze/${solution.id}#bericht-${id}`}>Erfahrungsbericht</Link>
            <div className="soft">{solution.title}</div>
          </li>
        ))}
        {data.members.map(({ member, region, thread: other, number }) => (
          <li key={`member-${member.id}`}>
            {member.name} {region && `(${region.name})`} hat Ähnliches{' '}
            <Link to={`/diskussionen/${other.id}/${number}`}>beantwortet</Link>
            <div className="soft">{other.title}</div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface WeekMarkProps {
  thread: () => Thread | null;
  post: Post;
  whose: string;
}

/** Marks a post for «Was sich getan hat», for the moderation. */
function WeekMark({ thread, post, whose }: WeekMarkProps) {
  const open = thread();
  if (!canComposeWeek(useActor()) || open === null || post.html === '') return null;
  return <MarkButton thread={open.id} number={post.number} whose={whose} />;
}

function MarkButton({ thread, number, whose }: { thread: number; number: number; whose: string }) {
  const queryClient = useQueryClient();
  const [pending, setPending] = useState(false);
  const { data } = useQuery(ask(listWeekMarks, { params: { thread: String(thread) } }));
  const on = data?.numbers.includes(number) ?? false;
  const set = async () => {
    setPending(true);
    try {
      await call(markForWeek, { params: { thread: String(thread), number: String(number) }, body: { on: !on } });
      await renew(queryClient, listWeekMarks);
    } catch (error) {
      toast(sentenceOf(error));
    } finally {
      setPending(false);
    }
  };
  const look = { look: 'quiet', className: on ? 'post__mark post__mark--on' : 'post__mark' } as const;
  return (
    <Button
      {...look}
      aria-pressed={on}
      aria-label={`Für die Woche: ${whose}`}
      pending={pending}
      onClick={() => void set()}
    >
      Für die Woche
    </Button>
  );
}

/** What a thread shows of curation, beside its own Zwischenstand and tags. */
export const curationExtras = { Aside: Experts, PostAction: WeekMark };
