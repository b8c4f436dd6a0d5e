import { useCallback, useState } from 'react';
import { readSetting, writeSetting } from './settings.js';

/** `time`: in the order in which posts were written. `tree`: answers below what they answer. */
export type Order = 'time' | 'tree';

/** The order that this browser was last used with. A jump changes it for now only. */
export function useOrder() {
  const [order, setOrder] = useState<Order>(() => (readSetting('order') === 'tree' ? 'tree' : 'time'));
  const choose = useCallback((next: Order, remember = false) => {
    setOrder(next);
    if (remember) writeSetting('order', next);
  }, []);
  return [order, choose] as const;
}
