import { part } from '../../ui/part.js';

const nothing = () => null;

/* What the app puts into pages of other features. Those pages are complete without it. */
export const RecentSolutions = part(() => import('./recent-solutions.js'), { waiting: nothing, missing: nothing });
export const RegionSolutions = part(() => import('./region-solutions.js'), { waiting: nothing, missing: nothing });
