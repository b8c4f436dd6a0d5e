import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ArgsOf, Endpoint } from '#contract/endpoint';
import { listThreadSolutions } from '#contract/solution-status';
import { listSolutionComments } from '#contract/solution-acts';
import { getSolution, listSolutions, listSolutionVersions } from '#contract/solutions';
import { renew } from '../../lib/ask.js';
import { call } from '../../lib/call.js';
import { sentenceOf } from '../../lib/call-error.js';
import { toast } from '../../ui/toast.js';

/** Asks again for what a write to a solution may have changed, also where no socket tells of it. */
export function useRenewal() {
  const queryClient = useQueryClient();
  return () =>
    renew(queryClient, getSolution, listSolutions, listSolutionVersions, listSolutionComments, listThreadSolutions);
}

/** A write without a form: done at a click. @param done the sentence that tells so, none where it can be seen */
export function useAct<E extends Endpoint>(endpoint: E, done?: string) {
  const renewal = useRenewal();
  return useMutation({
    mutationFn: (args: ArgsOf<E>) => call(endpoint, args),
    onSuccess: async () => {
      await renewal();
      if (done) toast(done);
    },
    onError: (error) => toast(sentenceOf(error)),
  });
}
