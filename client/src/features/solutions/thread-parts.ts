import { patiently } from '../../lib/patiently.js';
import { part } from '../../ui/part.js';

const nothing = () => null;

/* What a thread fetches where there is something to show or to do. */
export const OutcomeCard = part(() => import('./outcome-card.js'), { waiting: nothing, missing: nothing });
export const BasketCard = part(() => import('./basket-card.js'), { waiting: nothing });
export const setAside = () => patiently(() => import('./set-aside.js'));
