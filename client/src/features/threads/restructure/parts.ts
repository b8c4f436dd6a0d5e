import { dialogPart, part } from '../../../ui/part.js';

const waiting = () => null;

/** Fetched where posts have been moved. */
export const MovedStub = part(() => import('./moved-stub.js'), { waiting });
export const LeadOn = part(() => import('./lead-on.js'));
export const MergedNotice = part(() => import('./merged-notice.js'), { waiting });
/** Fetched when a moderator is about to use them. */
export const ChoosingBar = part(() => import('./choosing-bar.js'));
export const MergeDialog = dialogPart(() => import('./merge-dialog.js'));
