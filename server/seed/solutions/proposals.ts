import type { SeedSolution } from '../seed-solution.types.js';

const VAN = 'Der Verkaufswagen stellt den Betrieb ein: Wer hat 37 Haltepunkte ersetzt?';
const REGIOMAT = 'Regiomat am Gemeindehaus: Förderung abgelehnt, Automat läuft trotzdem';
const APP = 'Unsere Dorf-App wird abgeschaltet. Ein Nachruf mit Zahlen';

/** Not taken up yet. */
export const abholfach: SeedSolution = {
  by: 'grosse',
  state: 'proposed',
  visibility: 'network',
  openedDaysAgo: 3,
  content: {
    title: 'Abholfach am Dorfgemeinschaftshaus',
    summary:
      'Ein Markt bestückt verschließbare Fächer am Dorfgemeinschaftshaus mit bestellten Einkäufen. Läuft nur, wo jemand beim Bestellen hilft.',
    topics: ['nahversorgung'],
    regions: ['uckermark'],
    sections: {
      startingSituation: 'Der letzte Verkaufswagen hört auf, ein Laden lohnt sich nicht.',
      aim: 'Grundbedarf einmal in der Woche ohne Auto.',
      steps:
        '1. Person finden, die beim Bestellen hilft.\n2. Fächer mit Strom und Kühlung aufstellen.\n3. Vertrag mit dem nächsten Markt.',
      pitfalls: 'Ein Fach steht seit einem halben Jahr leer.',
    },
    transferability: 'unknown',
  },
  sources: [{ thread: VAN, number: 2, passage: 'Läuft nur, wo jemand beim Bestellen hilft.' }],
};

/** Not taken up yet, and older than moderators want it to be. */
export const stellplatzStattAutomat: SeedSolution = {
  by: 'huber',
  state: 'proposed',
  visibility: 'public',
  openedDaysAgo: 19,
  content: {
    title: 'Stellplatz statt Automat: Was das Regionalbudget fördern sollte',
    summary:
      'Fördermittel fließen in Fundament, Strom, Dach und Bank eines Stellplatzes, der der Gemeinde gehört. Den Automaten stellt, wer ihn betreiben will.',
    topics: ['nahversorgung', 'siedlungsentwicklung-und-leerstand'],
    regions: ['waginger-see'],
    sections: {
      startingSituation:
        'Ein Antrag für einen Automaten wurde wegen vorzeitigen Maßnahmenbeginns abgelehnt. Den Automaten gab es trotzdem.',
      aim: 'Gefördertes bleibt im Ort, auch wenn der Betreiber wechselt.',
      steps:
        '1. Stellplatz der Gemeinde planen.\n2. Förderung für Fundament, Strom, Dach und Bank beantragen.\n3. Nutzung mit dem Betreiber vereinbaren.',
      costNotes: 'Strom zahlt der Betreiber an die Gemeinde, 40 € im Monat.',
    },
    funded: true,
    transferability: 'as-is',
    licence: 'cc-by-4',
  },
  sources: [
    { thread: REGIOMAT, number: 1 },
    { thread: REGIOMAT, number: 5, passage: 'Den Automaten hätte es auch ohne Förderung gegeben.' },
  ],
};

/** Declined with a reason; its author may change it and hand it in again. */
export const messengerKanal: SeedSolution = {
  by: 'obermaier',
  state: 'declined',
  visibility: 'network',
  openedDaysAgo: 27,
  content: {
    title: 'Messenger-Kanal der Gemeinde statt Dorf-App',
    summary:
      'Ein einseitiger Kanal bei einem bekannten Messengerdienst erreicht fast jeden zweiten Haushalt. Aufwand zehn Minuten am Tag, Kosten null.',
    topics: ['digitale-daseinsvorsorge'],
    regions: ['waginger-see'],
    sections: {
      startingSituation: 'Bei einer Wasserrohrsperrung müssen es alle nach einer Viertelstunde wissen.',
      aim: 'Amtliche Hinweise schnell und ohne eigene App verbreiten.',
      steps: '1. Kanal anlegen.\n2. Jeden Tag zehn Minuten pflegen.',
      costNotes: 'Keine.',
    },
    cost: { oneOff: 0, yearly: 0, year: 2026 },
    transferability: 'as-is',
  },
  sources: [
    {
      thread: APP,
      number: 3,
      passage: 'Aber bei der Wasserrohrsperrung im Februar wussten es alle nach einer Viertelstunde.',
    },
  ],
  declined: {
    by: 'henkel',
    daysAgo: 22,
    reason:
      'Der Datenschutz fehlt. Bitte den Weg aus der Diskussion aufnehmen: Meldung zuerst auf der eigenen Seite, im Kanal nur verlinken. Dann gern noch einmal einreichen.',
  },
};
