import { dialogPart, part } from '../../../ui/part.js';

/** Fetched when a moderator is about to use them. */
export const ChoosingBar = part(() => import('./choosing-bar.js'));
export const MergeDialog = dialogPart(() => import('./merge-dialog.js'));
