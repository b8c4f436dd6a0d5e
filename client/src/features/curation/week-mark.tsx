import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listWeekMarks, markForWeek } from '#contract/week-marks';
import { ask, renew } from '../../lib/ask.js';
import { call } from '../../lib/call.js';
import { sentenceOf } from '../../lib/call-error.js';
import { Button } from '../../ui/button.js';
import { toast } from '../../ui/toast.js';

/** Marks a post for «Was sich getan hat», or takes the mark back. */
export default function WeekMark({ thread, number, whose }: { thread: number; number: number; whose: string }) {
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
