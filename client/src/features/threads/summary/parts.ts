import { dialogPart, part } from '../../../ui/part.js';

/** Fetched when somebody is about to use them. */
export const SummaryForm = part(() => import('./summary-form.js'));
export const SummaryVersionsDialog = dialogPart(() => import('./summary-versions-dialog.js'));
