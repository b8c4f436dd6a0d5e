import type { Endpoint } from '#contract/endpoint';
import { useSubmit } from '../../lib/use-submit.js';
import { toast } from '../../ui/toast.js';
import { useRenewal } from './use-renewal.js';

/** Sends the form of a dialog; afterwards all is asked for again, the dialog closes and a sentence tells that it is done. */
export function useDialogSubmit<E extends Endpoint>(endpoint: E, onClose: () => void, done: string) {
  const renewal = useRenewal();
  return useSubmit(endpoint, async () => {
    await renewal();
    onClose();
    toast(done);
  });
}
