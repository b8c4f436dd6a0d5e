import type { LogRow } from './log.queries.js';

/** What was done, after «… hat»: `{wen}` and `{wem}` stand for what it was done to. */
export const DEEDS: Record<string, string> = {
  'hide-post': '{wen} verborgen',
  'show-post': '{wen} wieder gezeigt',
  'lock-post': '{wen} gegen Änderungen gesperrt',
  'unlock-post': '{wen} wieder zum Bearbeiten freigegeben',
  'edit-post': '{wen} bearbeitet',
  'delete-post': '{wen} gelöscht',
  'edit-thread': '{wen} geändert',
  'admit-guest': 'den Zugang eines Gastes zu {wem} geändert',
  'slow-thread': 'den langsamen Modus für {wen} geändert',
  'set-timer': 'einen Termin für {wen} gesetzt',
  'cancel-timer': 'einen Termin für {wen} zurückgenommen',
  'lapse-timer': 'einen Termin für {wen} verfallen lassen',
  'split-thread': 'Beiträge aus {wem} in eine neue Diskussion verschoben',
  'move-posts': 'Beiträge aus {wem} verschoben',
  'merge-threads': '{wen} mit einer anderen Diskussion zusammengeführt',
  'write-summary': 'einen Zwischenstand für {wen} geschrieben',
  'remove-summary': 'den Zwischenstand von {wem} zurückgezogen',
  'tag-thread': 'die Schlagworte von {wem} geändert',
  'make-tag': 'ein Schlagwort angelegt',
  'rename-tag': 'ein Schlagwort umbenannt',
  'merge-tag': 'zwei Schlagworte zusammengeführt',
  'correct-week': 'einen Wochenrückblick berichtigt',
  'publish-week': 'einen Wochenrückblick veröffentlicht',
  'withdraw-week': 'einen Wochenrückblick zurückgezogen',
  'decide-review': 'über einen Vorgang der Moderation entschieden',
  silence: '{wen} stummgeschaltet',
  unsilence: 'die Stummschaltung von {wem} aufgehoben',
  suspend: '{wen} gesperrt',
  reinstate: '{wen} wieder zugelassen',
  rename: 'den eigenen Namen geändert',
  setRoles: 'die Rollen von {wem} geändert',
  giveMandate: '{wem} ein Mandat gegeben',
  endMandate: 'ein Mandat von {wem} beendet',
  invite: 'jemanden eingeladen',
  revokeInvitation: 'eine Einladung zurückgezogen',
  acceptInvitation: 'eine Einladung angenommen',
  'topic.add': 'das Themenfeld {wen} angelegt',
  'topic.edit': 'das Themenfeld {wen} geändert',
  'open-solution': '{wen} angelegt',
  'curate-solution': 'über {wen} entschieden',
  'step-solution': 'den Stand von {wem} geändert',
  'review-solution': '{wen} überprüft',
  'set-solution-contact': 'die Kontaktangaben von {wem} geändert',
  'start-pilot': 'eine Erprobung zu {wem} eingetragen',
  'adopt-solution': 'zu {wem} eingetragen, was eine Region damit vorhat',
  'write-report': 'einen Erfahrungsbericht zu {wem} geschrieben',
  'edit-report': 'einen Erfahrungsbericht zu {wem} geändert',
};

/** «Katrin Wendt hat Beitrag 3 in «Rufbus» verborgen.» What nobody did happened by itself. */
export function sentenceOf({ act, actor, target, name }: Pick<LogRow, 'act' | 'actor' | 'target' | 'name'>): string {
  const deed = DEEDS[act] ?? `«${act}» mit {wem} getan`;
  const { wen, wem } = objectOf(target, name);
  return `${actor?.name ?? 'Das System'} hat ${deed.replace('{wen}', () => wen).replace('{wem}', () => wem)}.`;
}

function objectOf(target: string, name: string | null): { wen: string; wem: string } {
  const [kind, key = ''] = target.split(':');
  const same = (words: string) => ({ wen: words, wem: words });
  const called = (wen: string, wem: string, unknownWen: string, unknownWem: string) =>
    name === null ? { wen: unknownWen, wem: unknownWem } : { wen: `${wen} «${name}»`, wem: `${wem} «${name}»` };
  switch (kind) {
    case 'post':
      return same(`Beitrag ${key.split('/')[1]} in ${name === null ? 'einer Diskussion' : `«${name}»`}`);
    case 'thread':
      return called('die Diskussion', 'der Diskussion', 'eine Diskussion', 'einer Diskussion');
    case 'solution':
      return called('den Lösungsansatz', 'dem Lösungsansatz', 'einen Lösungsansatz', 'einem Lösungsansatz');
    case 'member':
      return name === null ? { wen: 'ein Mitglied', wem: 'einem Mitglied' } : same(name);
    default:
      return same(name === null ? target : `«${name}»`);
  }
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
    solution: `/loesungsansaetze/${key}`,
  };
  return paths[kind!] ?? null;
}
