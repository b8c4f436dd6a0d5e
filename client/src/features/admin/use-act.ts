import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ArgsOf, Endpoint } from '#contract/endpoint';
import { listMembers, manageMembers } from '#contract/members';
import { listTopics } from '#contract/topics';
import { renew } from '../../lib/ask.js';
import { call } from '../../lib/call.js';
import { sentenceOf } from '../../lib/call-error.js';
import { toast } from '../../ui/toast.js';

/** Asks for everything that an act of administration may have changed. */
export function useRenewAll() {
  const queryClient = useQueryClient();
  return () => renew(queryClient, manageMembers, listMembers, listTopics);
}

/** An act without a form: done at a click, told in a sentence. */
export function useAct<E extends Endpoint>(endpoint: E, done: string) {
  const renewAll = useRenewAll();
  return useMutation({
    mutationFn: (args: ArgsOf<E>) => call(endpoint, args),
    onSuccess: async () => {
      await renewAll();
      toast(done);
    },
    onError: (error) => toast(sentenceOf(error)),
  });
}
