import { dialogPart, part } from '../../ui/part.js';

/* What is fetched when it is used. */
export const ChangesSince = part(() => import('./changes-since.js'));
export const SectionComments = part(() => import('./section-comments.js'));
export const VersionsDialog = dialogPart(() => import('./versions-dialog.js'));
export const StepDialog = dialogPart(() => import('./step-dialog.js'));
export const ReviewDialog = dialogPart(() => import('./review-dialog.js'));
export const PilotDialog = dialogPart(() => import('./pilot-dialog.js'));
export const AdoptionDialog = dialogPart(() => import('./adoption-dialog.js'));
export const ContactDialog = dialogPart(() => import('./contact-dialog.js'));
export const CurateDialog = dialogPart(() => import('./curate-dialog.js'));
