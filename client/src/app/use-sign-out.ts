import { useMutation } from '@tanstack/react-query';
import { signOut } from '#contract/auth';
import { call } from '../lib/call.js';
import { sentenceOf } from '../lib/call-error.js';
import { toast } from '../ui/toast.js';
import { useLeave } from '../ui/use-leave.js';

/** Ends the session of this browser and goes to the public page. */
export function useSignOut() {
  const leave = useLeave();
  return useMutation({
    mutationFn: () => call(signOut, {}),
    onSuccess: () => leave('Sie sind abgemeldet.'),
    onError: (error) => toast(sentenceOf(error)),
  });
}
