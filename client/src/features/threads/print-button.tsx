import { useState } from 'react';
import { sentenceOf } from '../../lib/call-error.js';
import { Button } from '../../ui/button.js';
import { toast } from '../../ui/toast.js';

/** Most posts that are put on paper at once; a longer thread prints what is shown. */
export const PRINTABLE_POSTS = 1000;

/** Prints a thread as a whole, whatever part of it is shown. */
export function PrintButton({ showAll }: { showAll: () => Promise<void> }) {
  const [pending, setPending] = useState(false);
  const print = async () => {
    setPending(true);
    try {
      await showAll();
      // Two frames: one to render what was loaded, one to lay it out.
      requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
    } catch (error) {
      toast(sentenceOf(error));
    } finally {
      setPending(false);
    }
  };
  return (
    <Button look="quiet" pending={pending} onClick={() => void print()}>
      Ganze Diskussion drucken
    </Button>
  );
}
