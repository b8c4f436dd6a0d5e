import type { LogTopic, ReportKind } from '#contract/moderation';
import type { ReviewKind } from '#contract/review';

export const QUEUE_PATH = '/moderation';
export const LOG_PATH = '/moderation/protokoll';

/** What stands in the queue, by kind. A kind that is new in the contract needs its word here. */
export const KIND_WORD: Record<ReviewKind, string> = {
  report: 'Meldung',
  resubmission: 'Erneut vorgelegt',
  'solution-proposal': 'Vorschlag für einen Lösungsansatz',
  'solution-review': 'Fällige Überprüfung',
};

/** Reasons to report a post, as members choose among them. */
export const REPORT_CHOICES: { value: ReportKind; label: string; description?: string }[] = [
  { value: 'rude', label: 'Unsachlich oder verletzend' },
  { value: 'personal', label: 'Persönliche Daten', description: 'Anschriften, Gesundheit, Namen Unbeteiligter' },
  { value: 'unlawful', label: 'Möglicherweise rechtswidrig', description: 'zum Beispiel fremde Texte oder Bilder' },
  { value: 'spam', label: 'Werbung' },
  { value: 'misplaced', label: 'Gehört nicht hierher' },
  { value: 'other', label: 'Anderer Grund' },
];

export const TOPIC_WORD: Record<LogTopic, string> = {
  posts: 'Beiträge',
  threads: 'Diskussionen',
  review: 'Vorgänge der Moderation',
  members: 'Mitglieder und Rechte',
  solutions: 'Lösungsansätze',
  network: 'Themenfelder und Schlagworte',
};
