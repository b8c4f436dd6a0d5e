import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ArgsOf, Endpoint } from '#contract/endpoint';
import { countReview } from '#contract/review-count';
import { listReview } from '#contract/review';
import { listLog } from '#contract/moderation';
import { renew } from '../../lib/ask.js';
import { call } from '../../lib/call.js';
import { sentenceOf } from '../../lib/call-error.js';
import { toast } from '../../ui/toast.js';

/** Asks for the queue and the log anew, also where no socket says so. */
export function useRenewQueue() {
  const queryClient = useQueryClient();
  return () => renew(queryClient, listReview, countReview, listLog);
}

/** An act at a click. Where somebody was faster, the sentence says so and the queue shows it. */
export function useModeration<E extends Endpoint>(endpoint: E, done?: string) {
  const renewQueue = useRenewQueue();
  return useMutation({
    mutationFn: (args: ArgsOf<E>) => call(endpoint, args),
    onSuccess: () => done && toast(done),
    onError: (error) => toast(sentenceOf(error)),
    onSettled: renewQueue,
  });
}
