import type { TopicSlug } from '../topics.js';

interface SeedCuration {
  /** By tag, how the titles of its threads begin. */
  tags: Record<string, string[]>;
  summary: { thread: string; upTo: number; text: string };
  week: { topic: TopicSlug; introduction: string };
}

/** What the moderation has made of the dialogue. */
export const curation: SeedCuration = {
  tags: {
    Rufbus: ['Rufbus ohne', 'Deutschlandticket im Rufbus', 'Fahrdienst zur Bereitschaftspraxis'],
    Ehrenamt: ['Bürgerbus', 'Ehrenamtskarte', 'Vereinsförderung', 'App alarmiert', 'Mitfahrbänke'],
    Förderung: ['Sirenen', 'Stipendien', 'Regiomat', 'Gemeindeschwester plus', 'Modellvorhaben'],
    Vergabe: ['Rufbus ohne', 'Gemeinsame Atemschutzwerkstatt', 'Onlinedienste'],
    'Interkommunale Zusammenarbeit': ['Gemeinsame Atemschutz', 'Trinkwassernotverbund', 'Onlinedienste', 'Kläranlagen'],
    Dorfladen: ['Dorfladen rund', 'Diebstahl und Schwund', 'Regiomat', 'Der Verkaufswagen'],
    Datenschutz: ['Leerstandskataster', 'Unsere Dorf-App', 'Videosprechstunde'],
    Personalgewinnung: ['Hausarztsitz', 'Eigene Stellen', 'Anerkennung von', 'Willkommenszentrum', 'Hier schließen'],
  },
  summary: {
    thread: 'Rufbus ohne eigenen Fuhrpark',
    upTo: 25,
    text: `**Worauf sich die Diskussion geeinigt hat**

- Ohne bezahlte Bereitschaft gibt es kein verlässliches Angebot: In Daun rund 1.850 € im Monat für zwei Fahrzeuge ([4]), in der Uckermark sind 950 bis 1.100 € je Fahrzeug im Gespräch ([15]). Reine Festpreise sind auf dem Papier billiger, im Winter wurde damit jeder zwölfte Wunsch abgelehnt ([9]).
- Rechtlich gehen zwei Wege, § 44 und § 8 Abs. 2 PBefG ([7]). Bei der Vergabe zählen Verlängerungsoptionen mit ([14]).
- Abgelehnte Wünsche gehören von Anfang an in die Abrechnung ([21], [22]).

**Noch offen**

- Ab welcher Dünne trägt das Modell nicht mehr? ([3], [20])
- Ausweitung auf den Tag: Morgens und mittags sind die Fahrzeuge durch Krankenfahrten gebunden ([16]).`,
  },
  week: {
    topic: 'mobilitaet-und-oepnv',
    introduction:
      'Viel Bewegung beim Rufbus: Aus der Frage nach der Abrechnung sind ein Vertragsmuster, ein Datensatz und eine Vorlage für den Ausschuss geworden.',
  },
};
