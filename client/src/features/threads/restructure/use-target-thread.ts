import { useQuery } from '@tanstack/react-query';
import { getThread, type Thread } from '#contract/threads';
import { ask } from '../../../lib/ask.js';

/** The thread that was chosen, once it is known. */
export function useTargetThread(into: number | null): Thread | null {
  const { data } = useQuery({ ...ask(getThread, { params: { thread: String(into ?? 1) } }), enabled: into !== null });
  return into === null ? null : (data?.thread ?? null);
}
