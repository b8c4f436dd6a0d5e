import type { LogRow } from './log.queries.js';

/** What was done, after «… hat»: `%` stands for what it was done to. */
export const DEEDS: Record<string, string> = {
  'hide-post': '% verborgen',
  'show-post': '% wieder gezeigt',
  'lock-post': '% gegen Änderungen gesperrt',
  'unlock-post': '% wieder zum Bearbeiten freigegeben',
  'edit-post': '% bearbeitet',
  'delete-post': '% gelöscht',
  'edit-thread': '% geändert',
  'admit-guest': 'den Zugang eines Gastes zu % geändert',
  'slow-thread': 'den langsamen Modus für % geändert',
  'set-timer': 'einen Termin für % gesetzt',
  'cancel-timer': 'einen Termin für % zurückgenommen',
  'lapse-timer': 'einen Termin für % verfallen lassen',
  'split-thread': 'Beiträge aus % in eine neue Diskussion verschoben',
  'move-posts': 'Beiträge aus % verschoben',
  'merge-threads': '% mit einer anderen Diskussion zusammengeführt',
  'write-summary': 'einen Zwischenstand für % geschrieben',
  'remove-summary': 'den Zwischenstand von % zurückgezogen',
  'tag-thread': 'die Schlagworte von % geändert',
  'make-tag': 'ein Schlagwort angelegt',
  'rename-tag': 'ein Schlagwort umbenannt',
  'merge-tag': 'zwei Schlagworte zusammengeführt',
  'write-week': 'einen Wochenrückblick bearbeitet',
  'publish-week': 'einen Wochenrückblick veröffentlicht',
  'withdraw-week': 'einen Wochenrückblick zurückgezogen',
  'decide-review': 'über einen Vorgang der Moderation entschieden',
  silence: '% stummgeschaltet',
  unsilence: 'die Stummschaltung von % aufgehoben',
  suspend: '% gesperrt',
  reinstate: '% wieder zugelassen',
  rename: 'den eigenen Namen geändert',
  setRoles: 'die Rollen von % geändert',
  giveMandate: '% ein Mandat gegeben',
  endMandate: 'ein Mandat von % beendet',
  invite: 'jemanden eingeladen',
  revokeInvitation: 'eine Einladung zurückgezogen',
  acceptInvitation: 'eine Einladung angenommen',
  'topic.add': 'das Themenfeld % angelegt',
  'topic.edit': 'das Themenfeld % geändert',
  'open-solution': '% angelegt',
  'curate-solution': 'über % entschieden',
  'step-solution': 'den Stand von % geändert',
  'review-solution': '% überprüft',
  'set-solution-contact': 'die Kontaktangaben von % geändert',
  'start-pilot': 'eine Erprobung zu % eingetragen',
  'adopt-solution': 'zu % eingetragen, was eine Region damit vorhat',
  'write-report': 'einen Erfahrungsbericht zu % geschrieben',
  'edit-report': 'einen Erfahrungsbericht zu % geändert',
};

/** «Katrin Wendt hat Beitrag 3 in «Rufbus» verborgen.» What nobody did happened by itself. */
export function sentenceOf({ act, actor, target, name }: Pick<LogRow, 'act' | 'actor' | 'target' | 'name'>): string {
  const deed = DEEDS[act] ?? `«${act}» mit % getan`;
  return `${actor?.name ?? 'Das System'} hat ${deed.replace('%', () => objectOf(target, name))}.`;
}

function objectOf(target: string, name: string | null): string {
  const [kind, key = ''] = target.split(':');
  const called = name === null ? '' : ` «${name}»`;
  const words: Record<string, string> = {
    post: `Beitrag ${key.split('/')[1]} in ${name === null ? 'einer Diskussion' : called.trim()}`,
    thread: name === null ? 'einer Diskussion' : `der Diskussion${called}`,
    solution: name === null ? 'einem Lösungsansatz' : `dem Lösungsansatz${called}`,
    member: name ?? 'einem Mitglied',
    topic: called.trim(),
  };
  return words[kind!] ?? target;
}

/** The page where it can be seen, while the reader may know it. */
export function linkOf(target: string, name: string | null): string | null {
  const [kind, key = ''] = target.split(':');
  if (kind === 'review') return '/moderation';
  if (name === null) return null;
  const paths: Record<string, string> = {
    post: `/diskussionen/${key}`,
    thread: `/diskussionen/${key}`,
    member: `/mitglieder/${key}`,
    solution: `/loesungen/${key}`,
  };
  return paths[kind!] ?? null;
}
