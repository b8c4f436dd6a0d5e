import { useCallback, useEffect, useRef } from 'react';
import { liveSocket } from '../../../lib/socket.js';

/** How often the others are told while one types, in milliseconds; less than it lasts. */
const TELL_MS = 4_000;

/** Tells the others in the thread that one is writing. */
export function useWriting(thread: number): { typed: () => void; stopped: () => void } {
  const told = useRef(0);
  const tell = useCallback(
    (active: boolean) => {
      told.current = active ? Date.now() : 0;
      const socket = liveSocket();
      // What is said late is said wrong: nothing is kept for a connection that is away.
      if (socket.connected) socket.emit('writing', { thread, active }, () => undefined);
    },
    [thread],
  );
  const typed = useCallback(() => {
    if (Date.now() - told.current > TELL_MS) tell(true);
  }, [tell]);
  const stopped = useCallback(() => {
    if (told.current > 0) tell(false);
  }, [tell]);
  useEffect(() => stopped, [stopped]);
  return { typed, stopped };
}
