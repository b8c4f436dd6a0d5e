import type { ReportKind } from '#contract/moderation';

/** Kinds of reports as moderators read them. */
export const REPORT_WORD: Record<ReportKind, string> = {
  rude: 'Unsachlich oder verletzend',
  spam: 'Werbung',
  personal: 'Persönliche Daten',
  unlawful: 'Möglicherweise rechtswidrig',
  misplaced: 'Gehört nicht hierher',
  other: 'Anderer Grund',
};
