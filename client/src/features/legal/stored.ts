/** What the server keeps of a person. True to the tables; whoever adds one adds it here. */
export const STORED = [
  {
    what: 'Name, Amt oder Funktion, E-Mail-Adresse',
    why: 'damit hinter jedem Beitrag eine Person steht und Sie sich anmelden können',
    until: 'bis zur Löschung des Kontos',
  },
  {
    what: 'Passwort',
    why: 'zur Anmeldung; gespeichert wird nur ein Prüfwert (Argon2id), aus dem es sich nicht zurückrechnen lässt',
    until: 'bis zur Löschung des Kontos',
  },
  {
    what: 'Mandate und Rollen',
    why: 'damit feststeht, für wen Sie wann gesprochen haben',
    until: 'dauerhaft, als Teil der Arbeit der Region',
  },
  {
    what: 'Beiträge mit früheren Fassungen, «Hilfreich»-Vermerke',
    why: 'das ist der Zweck des Netzwerks; Fassungen machen Änderungen nachvollziehbar',
    until: 'dauerhaft, nach einer Kontolöschung ohne Namen',
  },
  {
    what: 'Lösungsansätze und Erfahrungsberichte mit früheren Fassungen, Schritte, Erprobungen, Übernahmen, Quellen und Kommentare',
    why: 'damit sich nachvollziehen lässt, worauf ein Lösungsansatz beruht und wer ihn geprüft hat',
    until: 'dauerhaft, nach einer Kontolöschung ohne Namen',
  },
  {
    what: 'Kontaktangaben zu Lösungsansätzen: Name, E-Mail-Adresse, Telefon, wer die Einwilligung bestätigt hat',
    why: 'damit andere Regionen nachfragen können',
    until: 'bis Sie oder andere sie entfernen, spätestens bis zum vereinbarten Tag; dann ohne Kopie gelöscht',
  },
  {
    what: 'Lesestand je Lösungsansatz, und welchen Sie folgen',
    why: 'damit Sie sehen, was sich geändert hat',
    until: 'bis zur Löschung des Kontos',
  },
  {
    what: 'Meldungen von Beiträgen: Anlass, Erläuterung und von wem',
    why: 'damit die Moderation sie prüfen und Ihnen antworten kann; wer den Beitrag geschrieben hat, erfährt Ihren Namen nicht',
    until: 'dauerhaft, nach einer Kontolöschung ohne Namen',
  },
  {
    what: 'Was Sie betrifft: Hinweise, und welche Sie gesehen haben',
    why: 'damit Sie erfahren, was mit Ihren Beiträgen geschieht, und warum',
    until: 'bis zur Löschung des Kontos',
  },
  {
    what: 'Stummschaltung oder Sperre mit Grund und letztem Tag',
    why: 'damit sie von selbst endet und Sie wissen, warum',
    until: 'bis sie endet; im Protokoll dauerhaft',
  },
  {
    what: 'Zwischenstände von Diskussionen, Wochenrückblicke und Markierungen dafür, mit Ihrem Namen',
    why: 'damit man weiß, wer zusammengefasst und ausgewählt hat',
    until: 'dauerhaft, nach einer Kontolöschung ohne Namen',
  },
  {
    what: 'Lesestand je Diskussion',
    why: 'damit Sie sehen, was für Sie neu ist',
    until: 'bis zur Löschung des Kontos',
  },
  { what: 'Entwürfe', why: 'damit nichts Angefangenes verloren geht', until: 'bis Sie sie senden oder verwerfen' },
  {
    what: 'Sitzungen: Beginn, letzte Nutzung, Browser und Betriebssystem in Worten',
    why: 'damit Sie sehen, wo Sie angemeldet sind, und es beenden können',
    until: 'bis zur Abmeldung, sonst 30 Tage nach der letzten Nutzung',
  },
  {
    what: 'Netzadresse (IP) bei fehlgeschlagenen Anmeldungen',
    why: 'damit niemand Passwörter durchprobiert',
    until: 'bis die Sperre abläuft, höchstens zwei Tage',
  },
  {
    what: 'Einladungen: Name, E-Mail-Adresse, Amt, Region',
    why: 'damit eine eingeladene Person sich anmelden kann',
    until: 'angenommene dauerhaft als Nachweis, andere bis 90 Tage nach Ablauf',
  },
  {
    what: 'E-Mails, die das Netzwerk versendet (Einladung, Passwort)',
    why: 'damit sie auch nach einer Störung noch ankommen',
    until: '30 Tage nach dem Versand',
  },
  {
    what: 'Handlungen der Verwaltung: wer, was, wann, warum',
    why: 'damit Sperren, Rollen und Mandate nachvollziehbar sind',
    until: 'dauerhaft',
  },
];
