import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { ReviewDecision } from '#contract/review';
import { tellConcerned } from '../activity/record-activity.js';
import type { Live } from '../realtime/live.js';
import type { Decided, ReviewRow } from '../review/review-kinds.js';
import { deletion } from '../threads/post-acts.js';
import { loadPost, lockThread, stamp } from '../threads/post-writer.js';
import { hiding, showing } from './hiding.js';

/** What moderators can decide about a post, whatever has brought it into the queue. */
export const DECISIONS = {
  dismiss: {
    label: 'Kein Anlass',
    needsReason: false,
    explanation: 'Der Beitrag bleibt, wie er ist. Wer ihn gemeldet hat, erfährt es.',
  },
  hide: {
    label: 'Verbergen',
    needsReason: true,
    explanation: 'Nur Autor*in und Moderation sehen den Text noch. Autor*in erfährt den Grund.',
  },
  'ask-change': {
    label: 'Um Änderung bitten',
    needsReason: true,
    explanation: 'Der Beitrag ist verborgen, bis Autor*in ihn geändert und erneut vorgelegt hat.',
  },
  delete: {
    label: 'Löschen',
    needsReason: true,
    explanation: 'An der Stelle des Beitrags bleibt ein Vermerk. Das lässt sich nicht zurücknehmen.',
  },
  show: {
    label: 'Wieder zeigen',
    needsReason: false,
    explanation: 'Alle, die die Diskussion lesen, sehen den Beitrag wieder.',
  },
  keep: { label: 'Verborgen lassen', needsReason: false, explanation: 'Der Beitrag bleibt verborgen.' },
  close: { label: 'Schließen', needsReason: false, explanation: 'Es gibt nichts mehr zu entscheiden.' },
} satisfies Record<string, Omit<ReviewDecision, 'name'>>;
export type PostDecision = keyof typeof DECISIONS;

export const offer = (...names: PostDecision[]): ReviewDecision[] =>
  names.map((name) => ({ name, ...DECISIONS[name] }));
export const labelOf = (decision: string): string =>
  (DECISIONS as Record<string, { label: string } | undefined>)[decision]?.label ?? decision;

/** Does to the post of an item what was decided. @returns what to tell after the commit */
export async function carryOut(
  tx: EntityManager,
  live: Live,
  actor: Actor,
  item: ReviewRow,
  decided: Decided,
): Promise<() => void> {
  const { decision, reason } = decided;
  if (!['hide', 'ask-change', 'delete', 'show'].includes(decision)) return () => undefined;
  const thread = await lockThread(tx, actor, item.threadId!);
  const post = await loadPost(tx, thread, item.number!);
  const changed =
    decision === 'delete'
      ? await deletion(tx, actor, thread, post, reason)
      : decision === 'show'
        ? await showing(tx, actor, post, reason)
        : await hiding(tx, actor, post, { awaitsChange: decision === 'ask-change', reason });
  const change = await stamp(tx, thread, post.number, changed);
  return () => {
    live.poke(thread.id, change);
    live.hintMembers({ what: 'threads', thread: thread.id });
    tellConcerned(live, changed.told ?? []);
  };
}
