import { useQueryClient } from '@tanstack/react-query';
import { getTag, listTags } from '#contract/curation';
import { listThreads } from '#contract/threads';
import { renew } from '../../lib/ask.js';
import { toast } from '../../ui/toast.js';

/** After a tag has changed: all that shows tags is asked for again. */
export function useTagChanged(onClose: () => void, done: string) {
  const queryClient = useQueryClient();
  return async () => {
    await renew(queryClient, listTags, getTag, listThreads);
    onClose();
    toast(done);
  };
}
