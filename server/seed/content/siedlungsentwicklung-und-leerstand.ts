import type { SeedThread } from '../seed.types.js';

export const threads: SeedThread[] = [
  {
    topic: 'siedlungsentwicklung-und-leerstand',
    kind: 'question',
    title: 'Leerstandskataster: Dürfen wir Melde- und Wasserverbrauchsdaten zusammenführen?',
    startedDaysAgo: 63,
    posts: [
      {
        by: 'reuter',
        text: `In vier unserer Mitgliedskommunen soll bis zum Herbst ein Leerstandskataster entstehen. Der Weg schien klar: Adressen, an denen niemand gemeldet ist, dazu der Wasserverbrauch des letzten Jahres (unter 5 m³), danach eine Begehung mit dem Ortsbeirat. Nun hat der Datenschutzbeauftragte der ersten Stadt das Verfahren angehalten – aus meiner Sicht nicht zu Unrecht.

Seine Einwände:

1. Die Wasserdaten sind für die Gebührenabrechnung erhoben. Für den Zweck „Leerstand“ fehle die Rechtsgrundlage.
2. Wir als Regionalmanagement sind ein Verein und keine öffentliche Stelle. Wer ist dann Verantwortlicher?
3. Eine Karte mit einzelnen leeren Häusern sei eine Einladung – für Käufer, aber auch für Einbrecher.

**Meine Frage:** Wer hat ein Kataster, das diese Prüfung überstanden hat? Mich interessiert vor allem die Rechtsgrundlage je Datenquelle und was Sie am Ende wem zeigen.`,
        helpful: ['hartmann', 'huber', 'thiele', 'albers', 'klein'],
      },
      {
        by: 'ullrich',
        after: '1d',
        replyTo: 1,
        answer: true,
        text: `Wir führen das Kataster seit vier Jahren mit inzwischen sieben Gemeinden. Entscheidend war, nicht nach *der* Rechtsgrundlage zu suchen, sondern jede Quelle einzeln zu prüfen:

| Quelle | Grundlage bei uns (Hessen) | Was tatsächlich fließt |
|---|---|---|
| Melderegister | § 37 BMG, Weitergabe innerhalb der Gemeinde | nur die **Anzahl** gemeldeter Personen je Adresse, keine Namen, kein Alter |
| Wasserverbrauch | Zweckänderung, Art. 6 Abs. 4 DSGVO mit § 21 HDSIG | nur ein Merkmal „unter 5 m³: ja/nein“, Einzelwerte bleiben im Eigenbetrieb |
| Begehung | Art. 6 Abs. 1 lit. e DSGVO mit § 3 HDSIG | was man von der Straße sieht, keine Fotos von Klingelschildern |
| Anschrift für das Eigentümerschreiben | § 31 Abs. 3 AO | Name und Anschrift aus der Grundsteuer, nur für dieses Schreiben |

Verantwortlicher ist immer die **Gemeinde**. Der Kreis stellt das System und ist Auftragsverarbeiter nach Art. 28 DSGVO; ein Verein könnte das in derselben Rolle sein, sieht aber dann sinnvollerweise keine Adressen.

Zwei Einschränkungen: Die Zweckänderung beim Wasser ist der schwächste Punkt. Zwei unserer Datenschutzbeauftragten tragen sie mit, einer nicht – dort arbeiten wir ohne. Und wo das Wasser von einer GmbH kommt, haben wir gar nicht erst gefragt.`,
        helpful: ['reuter', 'hartmann', 'huber', 'albers', 'petersen', 'thiele', 'klein', 'vogt', 'brandt'],
      },
      {
        by: 'reuter',
        after: '4h',
        replyTo: 2,
        text: `Danke, das hilft sehr. Könnten Sie uns den Vertrag zur Auftragsverarbeitung und den Eintrag aus dem Verarbeitungsverzeichnis schicken? Geschwärzt reicht völlig.`,
        helpful: ['ullrich'],
      },
      {
        by: 'hartmann',
        after: '2d',
        text: `Wir haben vor drei Jahren den anderen Weg genommen und ganz auf Register verzichtet: nur Begehung, Ortsvorsteher mit Papierliste. Vorteil: keine Datenschutzprüfung von Gewicht, nach acht Wochen fertig.

Nachteil: Von 212 gemeldeten Verdachtsfällen waren 61 bewohnt – Nebenwohnungen, Monteure, die alte Dame, die nur das Hinterhaus heizt. Drei Beschwerden beim Landrat, eine davon mit Recht scharf. Die Zahl „212 leere Häuser“ stand da schon in der Zeitung.

Falls Sie begehen lassen: **erst zählen, dann abgleichen, dann reden**. In dieser Reihenfolge.`,
        helpful: ['reuter', 'ullrich', 'huber', 'grosse', 'thiele', 'klein'],
      },
      {
        by: 'huber',
        after: '1d',
        text: `Bei uns haben die Gemeinden mit der Flächenmanagement-Datenbank des Freistaats angefangen, das nimmt die technische Frage weg. Die Rechtsfrage bleibt dieselbe.

Was uns mehr gebracht hat als jeder Abgleich: das Eigentümerschreiben selbst. Von 184 Schreiben kamen 70 zurück, also 38 Prozent, beim zweiten Anlauf mit Unterschrift des Bürgermeisters und frankiertem Rückumschlag. Beim ersten Anlauf – Formbrief der Verwaltung, Antwort per E-Mail – waren es 11 Prozent.`,
        helpful: ['reuter', 'hartmann', 'obermaier', 'thiele', 'grosse', 'vogt', 'kessler'],
      },
      {
        by: 'ullrich',
        after: '3d',
        replyTo: 3,
        text: `Vertrag und Verzeichniseintrag liegen bei unserem Datenschutzbeauftragten zur Freigabe, ich reiche beides nach. Vorab der Tabellenkopf, mit dem wir arbeiten. Er ist absichtlich kurz; alles, was nicht für eine Entscheidung gebraucht wird, haben wir nach dem ersten Jahr gestrichen.

\`\`\`csv
objekt_id;gemeinde_ags;ortsteil;gebaeudeart;status;status_seit_jahr;quelle;geprueft_am;eigentuemer_angeschrieben;rueckmeldung;loeschen_ab
\`\`\`

- \`status\` kennt nur vier Werte: Verdacht, bestätigt leer, teilweise leer, wieder genutzt.
- Die Zuordnung von \`objekt_id\` zu Adresse und Flurstück liegt in einer zweiten Tabelle, auf die nur zwei Personen je Gemeinde zugreifen.
- \`loeschen_ab\` steht auf drei Jahre nach „wieder genutzt“; ein Verdacht, der sich nicht bestätigt, wird sofort gelöscht.`,
        edited: {
          before: `Vertrag und Verzeichniseintrag liegen bei unserem Datenschutzbeauftragten zur Freigabe, ich reiche beides nach. Vorab der Tabellenkopf, mit dem wir arbeiten.

\`\`\`csv
objekt_id;gemeinde_ags;ortsteil;adresse;flurstueck;gebaeudeart;status;status_seit_jahr;quelle;geprueft_am;eigentuemer_angeschrieben;rueckmeldung
\`\`\``,
          reason: 'Alter Tabellenkopf mit Adresse eingefügt; Erläuterung der Trennung und Löschfrist ergänzt',
        },
        helpful: ['reuter', 'petersen', 'hartmann', 'albers', 'huber', 'noack'],
      },
      {
        by: 'albers',
        after: '5d',
        text: `Anschlussfrage zur dritten Sorge von Frau Reuter. Unsere Gemeinden wollen eine öffentliche Karte, „damit sich endlich etwas tut“, und berufen sich auf § 200 Abs. 3 BauGB. Trägt das auch für leere Gebäude?`,
        helpful: ['reuter'],
      },
      {
        by: 'ullrich',
        after: '3h',
        replyTo: 7,
        answer: true,
        text: `> Jens Albers ([#7](#7)): Trägt das auch für leere Gebäude?

Nach unserer Prüfung nein. § 200 Abs. 3 BauGB meint Flächen, die sofort oder in absehbarer Zeit bebaubar sind – also das **Baulandkataster**. Dafür ist die Veröffentlichung möglich, wenn sie einen Monat vorher öffentlich bekannt gemacht wird und die Eigentümer nicht widersprechen. Ein leer stehendes Wohnhaus ist davon nicht erfasst.

Für Gebäude veröffentlichen wir deshalb nur Summen je Ortsteil, und auch das erst ab fünf Objekten. Wer verkaufen *will*, kommt mit schriftlicher Einwilligung in die Immobilienbörse. Die ist kleiner als das Kataster (zuletzt 34 von rund 290 Objekten), aber jedes Angebot darin stimmt.`,
        helpful: ['albers', 'reuter', 'huber', 'hartmann', 'thiele', 'grosse', 'kessler', 'klein'],
      },
      {
        by: 'petersen',
        after: '2d',
        text: `Aus der IT noch ein Stolperstein, weil er uns passiert ist: Das Kataster war sauber abgesichert. Der Export als Excel-Liste war es nicht. Eine Fassung mit Adressen ging als Anlage an alle Mitglieder einer Gemeindevertretung und von dort weiter. Wir haben es als Datenpanne gemeldet (Art. 33 DSGVO, 72 Stunden) und die Eigentümer informiert.

Seitdem enthält der Export grundsätzlich keine Adressen. Wer sie braucht, schaut im System nach.`,
        helpful: ['reuter', 'ullrich', 'hartmann', 'albers', 'huber', 'noack', 'winkler', 'brandt'],
      },
      {
        by: 'reuter',
        after: '28d',
        text: `Rückmeldung, wie versprochen: Der Datenschutzbeauftragte hat zugestimmt. Die Bedingungen:

- Verantwortliche sind die vier Kommunen, wir sehen nur Summen und Statuswerte.
- Wasserdaten nur als Ja/Nein-Merkmal, und nur in den zwei Kommunen mit eigenem Wasserwerk.
- Die Datenschutz-Folgenabschätzung nach Art. 35 wurde für nicht erforderlich gehalten, die Vorprüfung dazu aber schriftlich zu den Akten genommen.
- Information nach Art. 14 DSGVO über das Amtsblatt und mit jedem Eigentümerschreiben.

Zeitverlust gegenüber dem Plan: sieben Wochen. Ohne diese Diskussion, und vor allem ohne die Unterlagen aus dem [@Vogelsbergkreis](/regionen/vogelsberg), wären es vermutlich sieben Monate geworden. Die Begehungen beginnen im ersten Ortsteil nach den Ferien.`,
        helpful: ['ullrich', 'hartmann', 'huber', 'petersen', 'vogt', 'henkel', 'klein', 'thiele', 'albers'],
      },
      {
        by: 'henkel',
        after: '9d',
        replyTo: 10,
        text: `Aus der Moderation: Das ist reif für einen Lösungsansatz. Ich lege einen Entwurf an – mit der Tabelle aus [#2](#2), dem Tabellenkopf aus [#6](#6) und den Bedingungen aus [#10](#10). [@Gabriele Reuter](/mitglieder/reuter) und [@Thomas Ullrich](/mitglieder/ullrich), darf ich Sie beide als Kontakt eintragen? Eine Zeile „Was wir anders machen würden“ von Ihnen wäre das Wertvollste daran.`,
        helpful: ['reuter', 'ullrich', 'hartmann'],
      },
    ],
  },
  {
    topic: 'siedlungsentwicklung-und-leerstand',
    kind: 'discussion',
    title: 'Umbau statt Neubau: Bilanz nach drei Jahren – und warum die Baulücken trotzdem zu bleiben',
    startedDaysAgo: 24,
    posts: [
      {
        by: 'huber',
        text: `Unser gemeinsames Programm „Umbau vor Neubau“ ist nach drei Jahren ausgewertet. Ich stelle die Zahlen ein, wie sie sind.

| | geplant | erreicht |
|---|---:|---:|
| Erstberatungen durch Architekt*innen (je 3 Stunden, kostenfrei) | 60 | 41 |
| Förderanträge (10 %, höchstens 15.000 €) | 30 | 17 |
| fertiggestellte Umbauten | 20 | 11 |
| neue Wohnungen darin | 30 | 19 |
| ausgegebene Mittel | 210.000 € | 148.600 € |

**Was gut lief:** die Erstberatung. Fast alle, die umgebaut haben, waren vorher dort.

**Was nicht lief:** die Baulücken. Wir haben 126 Eigentümer angeschrieben, 52 haben geantwortet, vier konnten sich einen Verkauf vorstellen, verkauft wurde – nichts. Null. Das ist der Teil, über den ich gern mit Ihnen sprechen würde. Wer hat Baulücken tatsächlich in Bewegung gebracht?`,
        helpful: ['reuter', 'hartmann', 'klein', 'thiele', 'obermaier', 'grosse', 'vogt', 'kessler'],
      },
      {
        by: 'obermaier',
        personally: true,
        after: '1d',
        text: `Ich sage es aus der Sicht eines Bürgermeisters, der mit etwa dreißig von diesen Eigentümern persönlich geredet hat. Der Satz, den ich am häufigsten höre: „Das heben wir für die Enkel auf.“ Die Enkel sind zum Teil zwölf Jahre alt oder wohnen in München.

Solange der Bodenpreis schneller steigt als jeder Sparzins und das Liegenlassen fast nichts kostet, schreiben wir Briefe gegen die Vernunft der Leute. Die Grundsteuer C steht uns in Bayern nicht zur Verfügung. Ich weiß auch nicht, ob ich sie beschließen wollte.`,
        helpful: ['huber', 'hartmann', 'reuter', 'kessler', 'henkel'],
      },
      {
        by: 'thiele',
        after: '1d',
        text: `Von uns eine etwas freundlichere Zahl: Eine unserer Gemeinden hat rund 80 Baulücken über eine Börse mit Eigentümereinwilligung angeboten, neun sind nach fünf Jahren bebaut. Keine Wende, aber es sind neun Häuser ohne einen Meter neue Straße.

Was aus meiner Sicht den Unterschied gemacht hat:

- Die Gemeinde hat **gleichzeitig** beschlossen, kein neues Baugebiet zu beginnen, solange sie nicht selbst Eigentümerin aller Flächen ist. Ohne diesen Beschluss ist jede Börse ein Schaufenster.
- Angeboten wurden Optionen: Der Eigentümer bindet sich zwei Jahre zu einem festen Preis und bekommt dafür eine kleine Vergütung (bei uns 500 €). Das ist weniger endgültig als „verkaufen“.
- Tausch gegen ein anderes Grundstück – dreimal gelungen, Verwaltungsaufwand erheblich.`,
        helpful: ['huber', 'reuter', 'obermaier', 'hartmann', 'klein', 'albers', 'vogt'],
      },
      {
        by: 'klein',
        after: '2d',
        replyTo: 1,
        text: `Danke für die Offenheit. Eine unbequeme Rückfrage: Wie viele der elf Umbauten hätte es auch ohne Zuschuss gegeben? Wir standen vor derselben Entscheidung und haben am Ende nur die Beratung finanziert, weil uns niemand diese Frage beantworten konnte.`,
        helpful: ['huber', 'hartmann', 'kessler', 'brandt'],
      },
      {
        by: 'huber',
        after: '5h',
        replyTo: 4,
        text: `Beim Start haben wir es nicht gefragt, das war ein Fehler. Inzwischen habe ich alle elf angerufen:

- sechs hätten auch ohne Zuschuss umgebaut, davon zwei „kleiner oder später“,
- drei nicht,
- zwei wissen es nicht.

Auf die drei gerechnet ist das eine teure Förderung. Auf die Beratung gerechnet nicht: 41 Beratungen haben zusammen rund 18.500 € gekostet. Wenn ich heute neu anfangen dürfte, gäbe es fünf statt drei Beratungsstunden, dazu eine Kostenschätzung, und den Zuschuss nur für Häuser, die länger als drei Jahre leer stehen.`,
        helpful: ['klein', 'reuter', 'thiele', 'hartmann', 'obermaier', 'grosse', 'henkel', 'kessler', 'brandt', 'vogt'],
      },
      {
        by: 'kessler',
        after: '3d',
        text: `Ergänzung aus der Wirtschaftsförderung: Bei uns scheitern Umbauten oft an der Bank. Der Beleihungswert eines Bauernhauses im Ort liegt unter den Umbaukosten, das Neubaugrundstück am Rand lässt sich sauber finanzieren. Wir haben mit der Sparkasse und zwei Genossenschaftsbanken einen festen Ablauf vereinbart: Erstberatung, Kostenschätzung nach Gewerken, dann Bankgespräch zu dritt. Seit Jahresbeginn sechs Fälle, vier Zusagen.`,
        helpful: ['huber', 'thiele', 'klein', 'reuter', 'hartmann', 'vogt'],
      },
      {
        by: 'reuter',
        after: '4d',
        text: `Eine unserer Kommunen kauft seit zwei Jahren selbst: drei Hofstellen im Ortskern, gesichert über eine Vorkaufsrechtssatzung nach § 25 BauGB. Zwei wurden geräumt und neu geordnet, daraus sind fünf Bauplätze und ein kleiner Platz entstanden.

Zur Ehrlichkeit gehört: Erlös der Bauplätze 214.000 €, Ankauf, Abbruch und Entsorgung 391.000 €. Ohne Städtebauförderung geht das nicht auf, und der Schieferschutt mit Asbest war nicht im Plan.`,
        helpful: ['huber', 'hartmann', 'thiele', 'albers', 'obermaier'],
      },
      {
        by: 'hartmann',
        after: '3d',
        replyTo: 2,
        text: `Weil es in jeder Runde kommt: Wir haben das **Baugebot** (§ 176 BauGB) für zwei Grundstücke ernsthaft geprüft. Nach § 175 Abs. 2 muss die alsbaldige Durchführung aus städtebaulichen Gründen erforderlich sein. Bei 90 anderen freien Parzellen im selben Ort konnten wir nicht erklären, warum gerade diese zwei. Die Akte ist geschlossen. Das Gespräch darüber hat immerhin einen der beiden Eigentümer zum Verkauf bewegt – der andere grüßt nicht mehr.`,
        helpful: ['huber', 'obermaier', 'thiele', 'reuter', 'klein', 'kessler', 'winkler'],
      },
      {
        by: 'huber',
        after: '6d',
        text: `Zwischenstand nach unserer Steuerungsgruppe am Dienstag. Wir werden dem nächsten Rat vorschlagen:

1. Erstberatung auf fünf Stunden mit Kostenschätzung, Bankgespräch zu dritt nach dem Vorbild aus [#6](#6).
2. Zuschuss nur noch bei mehr als drei Jahren Leerstand, Antrag **vor** dem Kauf.
3. Optionen auf Baulücken nach [#3](#3), zunächst zwei Gemeinden, zusammen höchstens 20 Optionen.
4. Kein Beschluss zum Verzicht auf neue Baugebiete. Dafür gibt es derzeit in drei Gemeinden keine Mehrheit, und wir wollen nicht so tun.

Punkt 4 schwächt Punkt 3, das ist uns bewusst. Ich berichte in einem Jahr.`,
        edited: {
          before: `Zwischenstand nach unserer Steuerungsgruppe am Dienstag. Wir werden dem nächsten Rat vorschlagen:

1. Erstberatung auf fünf Stunden mit Kostenschätzung, Bankgespräch zu dritt nach dem Vorbild aus [#6](#6).
2. Zuschuss nur noch bei mehr als drei Jahren Leerstand.
3. Optionen auf Baulücken nach [#3](#3), zunächst zwei Gemeinden.

Ich berichte in einem Jahr.`,
          reason: 'Punkt 4 nach Rücksprache mit den Gemeinden ergänzt, Obergrenze der Optionen nachgetragen',
        },
        helpful: ['reuter', 'thiele', 'klein', 'hartmann', 'obermaier'],
      },
      {
        by: 'thiele',
        after: '2d',
        replyTo: 9,
        text: `Unser Text für die Optionsvereinbarung liegt hier: [Muster Kaufoption Baulücke](https://example.org/muster-kaufoption-bauluecke). Bitte vom eigenen Rechtsamt ansehen lassen – eine Kaufoption über ein Grundstück muss **notariell beurkundet** werden. Das hatten wir beim ersten Mal übersehen.`,
        helpful: ['huber', 'reuter', 'klein', 'obermaier'],
      },
    ],
  },
  {
    topic: 'siedlungsentwicklung-und-leerstand',
    kind: 'question',
    title: 'Wohnen über dem Laden: zweiter Rettungsweg, eigener Zugang, Stellplätze – wer hat das gelöst?',
    startedDaysAgo: 118,
    posts: [
      {
        by: 'grosse',
        text: `In zwei unserer Kleinstädte stehen über den Läden der Hauptstraße nach unserer Zählung 46 Wohnungen leer, manche seit den 1990er-Jahren. Nachfrage gäbe es: Beschäftigte der Klinik, Auszubildende, ältere Menschen vom Dorf.

Es hängt immer an denselben drei Dingen:

- **Zugang:** Die Treppe führt durch den Laden, weil das Treppenhaus in den Verkaufsraum einbezogen wurde.
- **Zweiter Rettungsweg:** Innenhof, keine Zufahrt für die Drehleiter.
- **Stellplätze:** zwei je Wohnung nach der alten Satzung, auf dem Grundstück nicht herstellbar.

Hat jemand eine Lösung, die Bauaufsicht, Denkmalpflege und Feuerwehr gemeinsam mitgetragen haben?`,
        helpful: ['reuter', 'kessler', 'huber', 'hartmann'],
      },
      {
        by: 'lorenz',
        after: '1d',
        replyTo: 1,
        text: `Zum Rettungsweg, nach Musterbauordnung (§§ 33, 37 MBO; Ihre Landesbauordnung bitte gegenlesen): Die **Drehleiter ist meist gar nicht nötig**. Liegt die Brüstung des Fensters nicht mehr als 8 m über Gelände, genügt eine Stelle, die mit tragbaren Leitern der Feuerwehr erreichbar ist. Das Fenster muss im Lichten mindestens 0,90 m × 1,20 m groß sein und darf nicht höher als 1,20 m über dem Fußboden liegen. Das erste Obergeschoss geht damit fast immer, das zweite häufig.

Zwei Bedingungen aus der Praxis: Der Hof muss zu Fuß durch einen Durchgang erreichbar sein, mit vierteiliger Steckleiter auf der Schulter. Und die Leiter muss auch werktags um 11 Uhr von vier Leuten gestellt werden können. Fragen Sie Ihre Wehr danach, bevor Sie es in den Antrag schreiben.`,
        helpful: ['grosse', 'reuter', 'kessler', 'hartmann', 'krueger', 'huber'],
      },
      {
        by: 'reuter',
        after: '4d',
        text: `Zum Zugang haben wir einen gelungenen und zwei gescheiterte Fälle. Gelungen: eine gemeinsame Treppe mit dem Nachbarhaus, gesichert durch Baulast und Grunddienstbarkeit, Durchbruch im ersten Obergeschoss. Gescheitert: dieselbe Idee, wo die Nachbarn Erben in vier Ländern waren, und wo der Nachbar schlicht nicht wollte.

Kosten der gemeinsamen Treppe: rund 74.000 € für vier Wohnungen.`,
        helpful: ['grosse', 'kessler', 'hartmann'],
      },
      {
        by: 'kessler',
        after: '6d',
        text: `Ich will nicht der Spielverderber sein, aber rechnen Sie vorher. Bei unseren drei Voruntersuchungen lagen die Kosten zwischen 1.700 und 2.300 € je Quadratmeter, erzielbar sind 6,50 bis 7,20 € Miete. Das finanziert kein Eigentümer, dem der Laden im Erdgeschoss gerade noch 400 € bringt. Ohne Zuschuss von einem Drittel bis zur Hälfte ist bei uns keine Wohnung entstanden.`,
        helpful: ['grosse', 'reuter', 'thiele', 'huber', 'albers'],
      },
      {
        by: 'grosse',
        after: '13d',
        replyTo: 2,
        text: `> Andreas Lorenz ([#2](#2)): Die **Drehleiter ist meist gar nicht nötig**.

Damit waren wir bei der Bauaufsicht, und für 14 der 46 Wohnungen ist der zweite Rettungsweg jetzt grundsätzlich geklärt. Danke dafür! Die Stellplätze hat eine der beiden Städte durch eine geänderte Satzung gelöst: im Kernbereich keine Pflicht mehr bei Umnutzung von Bestand.

Offen bleibt der Zugang durch den Laden. Die Idee mit der gemeinsamen Treppe prüfen wir an zwei Häusern.`,
        helpful: ['lorenz', 'reuter', 'hartmann', 'huber'],
      },
      {
        by: 'grosse',
        after: '34d',
        text: `Kurzer Stand, damit hier nichts Falsches stehen bleibt: Die gemeinsame Treppe geht an beiden Häusern **nicht**, unterschiedliche Geschosshöhen, fast 60 cm Versatz. Eine Außentreppe im Hof lehnt die Denkmalpflege ab. Der Eigentümer des größeren Hauses hat sich zurückgezogen.

Ich lasse die Frage offen. Falls jemand einen Laden kennt, in dem das Treppenhaus nachträglich wieder abgetrennt wurde, ohne dass der Mieter gekündigt hat: Ich komme gern vorbei.`,
        helpful: ['reuter', 'kessler'],
      },
    ],
  },
];
