import { useMutation } from '@tanstack/react-query';
import { exportLog } from '#contract/moderation';
import { call } from '../../lib/call.js';
import { sentenceOf } from '../../lib/call-error.js';
import { Button } from '../../ui/button.js';
import { toast } from '../../ui/toast.js';
import type { LogFilter } from './log-filters.js';

/** Saves the log, as it is narrowed down, in a file. */
export function LogFile({ filter, format }: { filter: LogFilter; format: 'csv' | 'json' }) {
  const { isPending, mutate } = useMutation({
    mutationFn: () => call(exportLog, { query: { ...filter, format } }),
    onSuccess: save,
    onError: (error) => toast(sentenceOf(error)),
  });
  return (
    <Button look="quiet" pending={isPending} onClick={() => mutate()}>
      Als {format.toUpperCase()} speichern
    </Button>
  );
}

function save({ name, type, text }: { name: string; type: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
