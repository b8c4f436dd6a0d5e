import { dialogPart } from '../../../ui/part.js';

/** Fetched when somebody is about to use it. */
export const SummaryVersionsDialog = dialogPart(() => import('./summary-versions-dialog.js'));
