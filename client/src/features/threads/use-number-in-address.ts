import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { pageOf } from './beginning.js';
import type { LiveThread } from './live-thread.js';
import { placeOf } from './place-of.js';

/** A permanent link to another post of the open thread is a jump within it, or leads to where that post stands now. */
export function useNumberInAddress(live: LiveThread, number: number | undefined, jump: (number: number) => void): void {
  const shown = useRef(number);
  const navigate = useNavigate();
  useEffect(() => {
    const before = shown.current;
    shown.current = number;
    if (number === undefined || number === before) return;
    const go = () => {
      const place = placeOf(live, number);
      if (place === null) jump(number);
      else void navigate(place, { replace: true });
    };
    live.loadPage(pageOf(number)).then(go, go);
  }, [live, number, jump, navigate]);
}
