import { SOLUTION_SENTENCES } from './solution-sentences.js';

/** What a sentence about something that happened is made of. */
export interface Happening {
  /** Name of who did it; `null` where it happened by itself or the account is gone. */
  actor: string | null;
  /** Title of the thread, or what `data.title` says; `null` where the reader may not know it. */
  title: string | null;
  /** Of the post that it is about. */
  number: number | null;
  data: Record<string, unknown>;
}

const inThread = ({ title }: Happening) => (title === null ? 'in einer Diskussion' : `in «${title}»`);
const post = (happening: Happening) => `Beitrag ${happening.number} ${inThread(happening)}`;
const somebody = ({ actor }: Happening) => actor ?? 'Jemand';

/** How people are told what happened, by kind. Domains add theirs here. */
export const SENTENCES = {
  'post-hidden': (it: Happening) => `Die Moderation hat Ihren ${post(it)} verborgen.`,
  'post-shown': (it: Happening) => `Ihr ${post(it)} ist wieder zu sehen.`,
  'post-edited': (it: Happening) => `Die Moderation hat Ihren ${post(it)} bearbeitet.`,
  'post-deleted': (it: Happening) => `Die Moderation hat Ihren ${post(it)} gelöscht.`,
  'post-locked': (it: Happening) => `Die Moderation hat Ihren ${post(it)} gegen Änderungen gesperrt.`,
  'post-unlocked': (it: Happening) => `Ihren ${post(it)} können Sie wieder bearbeiten.`,
  'change-asked': (it: Happening) =>
    `Die Moderation bittet Sie, Ihren ${post(it)} zu ändern. Bis dahin ist er verborgen.`,
  'posts-moved': (it: Happening) =>
    `Die Moderation hat Beiträge von Ihnen verschoben. Sie stehen jetzt ${inThread(it)}.`,
  'report-decided': (it: Happening) => `Zu Ihrer Meldung von ${post(it)}: ${String(it.data.outcome)}`,
  'review-handed-on': (it: Happening) => `${somebody(it)} hat Ihnen einen Vorgang der Moderation übergeben.`,
  'timer-lapsed': (it: Happening) =>
    `Was für die Diskussion ${it.title === null ? '' : `«${it.title}» `}vorgesehen war, ging nicht mehr: ${String(it.data.why)}`,
  silenced: (it: Happening) => `Die Moderation hat Ihnen das Schreiben bis ${String(it.data.until)} untersagt.`,
  unsilenced: () => 'Sie können wieder schreiben.',
  reinstated: () => 'Ihr Zugang ist wieder frei.',
  ...SOLUTION_SENTENCES,
} satisfies Record<string, (happening: Happening) => string>;

export type ActivityKind = keyof typeof SENTENCES;

/** Pages of what is no post of a thread, by kind. */
export const LINKS: Partial<Record<ActivityKind, (happening: Happening & { solutionId: number | null }) => string>> = {
  'review-handed-on': () => '/moderation',
};

/** The sentence of a kind; rows of kinds that are no longer known are told in general. */
export function sentenceOf(kind: string, happening: Happening): string {
  const words = (SENTENCES as Record<string, ((happening: Happening) => string) | undefined>)[kind];
  return words ? words(happening) : 'Es gibt etwas Neues, das Sie betrifft.';
}
