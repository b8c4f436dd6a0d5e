import type { SeedThread } from '../seed.types.js';

export const threads: SeedThread[] = [
  {
    topic: 'mobilitaet-und-oepnv',
    kind: 'question',
    title: 'Rufbus ohne eigenen Fuhrpark: Wer hat mit Taxiunternehmen abgerechnet?',
    startedDaysAgo: 10,
    posts: [
      {
        by: 'wendt',
        text: `Wir wollen die Linie 417 abends durch einen Rufbus ersetzen (Montag bis Samstag, 19 bis 23 Uhr), haben aber weder Fahrzeuge noch Personal. Zwei Taxiunternehmen wären bereit. Unklar ist uns, **wie abgerechnet wird**, wenn niemand anruft, und ob die Konzession dafür reicht.

Zur Größenordnung: Heute fahren an einem Abend vier Fahrtenpaare mit zusammen elf Fahrgästen. Die letzte Fahrt ist an drei von sechs Tagen leer.

Hat das jemand von Ihnen schon vertraglich geregelt?`,
        helpful: ['zander', 'brandt', 'klein', 'thiele'],
      },
      {
        by: 'zander',
        after: '1h',
        text: `Dieselbe Frage liegt hier seit dem Frühjahr auf dem Tisch. Unsere erste Anfrage bei sieben Unternehmen blieb ohne ein einziges Angebot, weil nach 20 Uhr die Fahrerinnen und Fahrer fehlen. Mich interessiert deshalb vor allem, was Sie für die reine Bereitschaft zahlen.`,
        helpful: ['wendt'],
      },
      {
        by: 'huber',
        after: '1h',
        text: `Im ganzen ILE-Gebiet gibt es noch zwei Taxis. Ich lese interessiert mit, glaube aber, dass das Modell ab einer bestimmten Dünne nicht mehr funktioniert.`,
        helpful: ['obermaier', 'zander'],
      },
      {
        by: 'henkel',
        after: '1h',
        answer: true,
        text: `> Katrin Wendt ([#1](#1)): wie abgerechnet wird, wenn niemand anruft

Bei uns gilt eine Bereitschaftspauschale plus Kilometersatz. Aufgabenträger ist der Landkreis; das Abendangebot hat die Verbandsgemeinde freiwillig dazubestellt. Bei 240 Fahrten im Monat hat das je Fahrt so ausgesehen:

| Posten (Stand 2025) | je Monat | je Fahrt |
| --- | ---: | ---: |
| Bereitschaft, 2 Fahrzeuge | 1.850 € | 7,71 € |
| Besetztkilometer (6 km zu 1,60 €) | 2.304 € | 9,60 € |
| Disposition, unser Anteil | 420 € | 1,75 € |
| Fahrgeld | −648 € | −2,70 € |
| **Zuschuss** | **3.926 €** | **16,36 €** |

Drei Dinge, die im Vertrag stehen müssen:

1. Bereitschaft ist eine **Leistung** und wird auch ohne Anruf bezahlt. Ohne sie bekommen Sie kein Angebot.
2. Gezahlt wird der besetzte Kilometer, nicht die Anfahrt. Die Anfahrt steckt in der Pauschale, sonst wird jede Rechnung strittig.
3. Der Fahrgast zahlt den Verbundtarif beim Fahrer; das Unternehmen behält das Geld und wir ziehen es von der Rechnung ab.`,
        helpful: [
          'wendt',
          'zander',
          'huber',
          'klein',
          'brandt',
          'soenmez',
          'albers',
          'thiele',
          'roth',
          'obermaier',
          'ullrich',
        ],
      },
      {
        by: 'wendt',
        after: '2h',
        replyTo: 4,
        text: `Danke, das hilft. Könnten Sie den Vertrag schicken? Und eine Nachfrage: Was heißt Bereitschaft bei Ihnen genau – darf das Taxi in der Zeit andere Fahrten annehmen?`,
        helpful: ['albers'],
      },
      {
        by: 'henkel',
        after: '2h',
        replyTo: 5,
        text: `Ja, darf es, und ohne diese Freiheit hätten wir etwa das Doppelte bezahlt. Der Vertrag regelt nur das Ergebnis:

- Fahrtwunsch bis 60 Minuten vor Abfahrt, danach keine Pflicht.
- Abfahrt höchstens zehn Minuten später als bestätigt. Darüber 15 € Abzug, ab dem dritten Mal im Monat halbe Pauschale.
- Fällt ein Fahrzeug aus, stellt das Unternehmen Ersatz oder meldet sich bis 17 Uhr ab.

Den Abzug haben wir in drei Jahren zweimal angewandt. Den Vertragstext schwärze ich heute Abend und stelle ihn ein.`,
        helpful: ['wendt', 'klein', 'brandt', 'zander'],
      },
      {
        by: 'thiele',
        after: '16h',
        replyTo: 1,
        answer: true,
        text: `Zur zweiten Frage von Frau Wendt, der Konzession. Es gibt zwei Wege:

**§ 44 PBefG (Linienbedarfsverkehr).** Vorherige Bestellung, kein fester Linienweg, aber bestimmte Ein- und Ausstiegspunkte, ein festgelegtes Gebiet und festgelegte Bedienzeiten. Dafür braucht es eine eigene Liniengenehmigung, die Taxigenehmigung allein reicht nicht. Bei uns hält sie die Verkehrsgesellschaft, die Taxiunternehmen fahren in ihrem Auftrag.

**§ 8 Abs. 2 PBefG.** Auch Verkehr mit Taxen oder Mietwagen, der den Linienverkehr ersetzt, ergänzt oder verdichtet, ist öffentlicher Personennahverkehr. Das Unternehmen fährt dann mit seiner Taxigenehmigung. Weil im Pflichtfahrbereich die Taxitarifordnung gilt, brauchen Sie für abweichende Entgelte in der Regel eine Sondervereinbarung nach § 51 Abs. 2 PBefG.

Wir haben uns für § 44 entschieden, weil Verbundtarif, Deutschlandticket und die Freifahrt nach § 228 SGB IX damit unstrittig waren. Sprechen Sie vorher mit Ihrer Genehmigungsbehörde, die Praxis ist nicht überall gleich.`,
        helpful: ['wendt', 'henkel', 'zander', 'klein', 'albers', 'brandt', 'vogt'],
      },
      {
        by: 'zander',
        after: '2h',
        replyTo: 7,
        text: `Bestätige ich. Unsere Genehmigungsbehörde wollte eine Liste aller Haltepunkte mit Koordinaten sehen, bei uns 214. Mit Schild am Straßenrand wäre das nie etwas geworden; ein Eintrag im Fahrplansystem hat genügt. Rechnen Sie trotzdem zwei Monate für die Abstimmung mit den Gemeinden ein.`,
        helpful: ['wendt', 'thiele', 'henkel'],
      },
      {
        by: 'klein',
        after: '3h',
        text: `Ein Gegenbeispiel aus dem Werra-Meißner-Kreis. Wir haben 14 Monate lang **ohne** Bereitschaft gefahren, nur mit Festpreisen nach Entfernung:

| Zone | Entfernung | Festpreis an das Unternehmen |
| --- | --- | ---: |
| A | bis 6 km | 14,00 € |
| B | bis 12 km | 23,50 € |
| C | bis 20 km | 34,00 € |

Auf dem Papier war das günstiger. In der Praxis wurde im Winter jeder zwölfte Wunsch abgelehnt, fast immer freitags und samstags, weil dann privat mehr zu verdienen ist. Danach rief kaum noch jemand an. Wir haben umgestellt und zahlen jetzt ebenfalls Bereitschaft. Das Vertrauen der Fahrgäste ist bis heute nicht ganz zurück.`,
        helpful: ['wendt', 'henkel', 'brandt', 'zander', 'albers', 'huber', 'roth', 'soenmez'],
      },
      {
        by: 'brandt',
        after: '1h',
        text: `Wir bereiten im Vogelsbergkreis eine ähnliche Vorlage vor. Frage an [@Martin Henkel](/mitglieder/henkel): Wer trägt das Risiko, wenn die Nachfrage sich verdoppelt? Unser Kämmerer wird als Erstes nach dem Deckel fragen.`,
        helpful: ['wendt', 'albers'],
      },
      {
        by: 'henkel',
        after: '18h',
        replyTo: 10,
        text: `Wir. Aber begrenzt: Ab der 301. Fahrt im Monat sinkt der Kilometersatz auf 1,45 €, ab der 400. verhandeln beide Seiten neu. So weit ist es nie gekommen, der beste Monat hatte 287 Fahrten.

Der Vertragstext ohne Namen und Preise liegt jetzt hier: [Muster Fahrleistungsvertrag](https://example.org/rufbus/fahrleistungsvertrag-muster). Bitte vor der Verwendung selbst prüfen lassen, unser Rechtsamt haftet nicht für Nachahmer.`,
        helpful: ['brandt', 'wendt', 'albers', 'klein', 'thiele', 'zander'],
      },
      {
        by: 'albers',
        after: '3h',
        text: `Frau Wendt sitzt zwei Türen weiter, ich frage trotzdem hier, damit es alle lesen: Wie haben Sie in Daun **vergeben**? Freihändig an die zwei Unternehmen vor Ort, die es gibt, oder ausgeschrieben?`,
        helpful: ['wendt'],
      },
      {
        by: 'henkel',
        after: '2h',
        replyTo: 12,
        text: `Ausgeschrieben, nach UVgO, zwei Lose mit je einem Fahrzeug. Bereitschaft und Kilometer ergeben rund 49.850 € im Jahr, bei vier Jahren Laufzeit knapp 200.000 €. Damit lagen wir noch unter dem EU-Schwellenwert für Dienstleistungen. Es kamen zwei Angebote, genau von den zweien, die alle erwartet hatten. Der Aufwand dafür: etwa drei Wochen, verteilt auf ein Quartal.`,
        helpful: ['albers', 'wendt', 'brandt'],
      },
      {
        by: 'thiele',
        after: '19h',
        replyTo: 13,
        text: `Ein Hinweis dazu, weil wir selbst darüber gestolpert sind: Verlängerungsoptionen zählen bei der Schätzung des Auftragswerts mit (§ 3 VgV). Vier Jahre plus zweimal ein Jahr Option wären hier sechs Jahre, und dann sind Sie über der Schwelle. Unsere Rechnungsprüfung hat das beanstandet, zum Glück vor dem Zuschlag.`,
        helpful: ['henkel', 'wendt', 'albers', 'klein', 'brandt'],
      },
      {
        by: 'wendt',
        after: '4h',
        text: `Zwischenstand: Ich habe mit beiden Unternehmen gesprochen. Das eine kann sich 950 € Bereitschaft je Fahrzeug und Monat vorstellen, das andere möchte 1.100 €. Beide sagen, dass sie samstags nach 22 Uhr nur mit Zuschlag jemanden finden.`,
        edited: {
          before: `Zwischenstand: Ich habe mit beiden Unternehmen gesprochen. Das eine kann sich 950 € Bereitschaft je Fahrzeug und Monat vorstellen, das andere möchte 1.200 €. Beide sagen, dass sie samstags nach 22 Uhr nur mit Zuschlag jemanden finden.`,
          reason: 'Das zweite Unternehmen hat seine Angabe korrigiert.',
        },
        helpful: ['henkel', 'zander', 'brandt'],
      },
      {
        by: 'soenmez',
        after: '20h',
        text: `Aus Sicht der Gesundheitsplanung eine Warnung vor der Ausweitung auf den Tag. Wir haben vier Taxiunternehmen gefragt, wann ihre Fahrzeuge durch Krankenfahrten gebunden sind:

| Zeit (Montag bis Freitag) | freie Fahrzeuge von 13 |
| --- | ---: |
| 5:30 bis 8:30 Uhr | 1 |
| 8:30 bis 11:00 Uhr | 5 |
| 11:00 bis 13:30 Uhr | 2 |
| 13:30 bis 18:00 Uhr | 6 |
| 18:00 bis 22:00 Uhr | 4 |

Morgens und mittags sind Dialyse und Strahlentherapie unterwegs. Abends stehen die Fahrzeuge, aber die Leute fehlen. Ein Rufbus, der um sieben fahren soll, konkurriert mit den Dialysefahrten, und das will niemand.`,
        helpful: ['wendt', 'henkel', 'klein', 'huber', 'roth', 'zander', 'lang'],
      },
      {
        by: 'roth',
        after: '2h',
        text: `Bitte an das Telefon denken. Bei unserem Rufbus kommen 78 von 100 Bestellungen per Anruf, bei den über Siebzigjährigen fast alle. Als die Disposition ein halbes Jahr nur über die App lief, haben wir ein Drittel der Fahrgäste verloren. Die Nummer gehört groß auf den Fahrplanaushang, und es muss jemand abheben.`,
        helpful: ['wendt', 'henkel', 'jansen', 'linke', 'klein'],
      },
      {
        by: 'petersen',
        after: '2h',
        text: `Zur Disposition, falls jemand Software beschafft: Wer bestellt, hinterlässt Namen, Telefonnummer und Wege. Das Taxiunternehmen braucht davon Abfahrt, Ziel und Vornamen, nicht das Kundenkonto. Mit dem Betreiber der Software schließen Sie einen Vertrag nach Art. 28 DSGVO; bei uns werden Fahrgastdaten zehn Tage nach der Monatsabrechnung gelöscht, für die Statistik bleibt der Haltepunkt.

Und bitte im Vertrag festhalten, dass Ihnen die Fahrtdaten gehören und als CSV herausgegeben werden. Sonst beginnt beim Wechsel alles von vorn.`,
        helpful: ['wendt', 'ullrich', 'klein', 'henkel', 'brandt'],
      },
      {
        by: 'zander',
        after: '20h',
        text: `Rechnen Sie trotzdem zwei Monate für die Abstimmung mit den Gemeinden ein.`,
        deleted: { reason: 'Doppelt abgeschickt, steht schon weiter oben.' },
      },
      {
        by: 'obermaier',
        after: '3h',
        replyTo: 16,
        text: `Von unseren zwei Taxis fährt eines nur noch Krankenfahrten. Für uns scheidet das Modell damit aus, wir bleiben beim Bürgerbus.`,
        helpful: ['huber', 'soenmez'],
      },
      {
        by: 'ullrich',
        after: '1h',
        text: `Falls Sie noch am Vertrag schreiben, bitte diesen Datensatz je Fahrt vereinbaren. Mehr braucht die Abrechnung nicht, und weniger reicht für keine Auswertung:

| Feld | Beispiel |
| --- | --- |
| Fahrtnummer | 2025-10-0187 |
| bestellt am, um | 14.10.2025, 17:12 |
| Abfahrt bestätigt / tatsächlich | 20:05 / 20:09 |
| Haltepunkt von, nach | 1042, 1107 |
| Besetztkilometer | 6,4 |
| Personen, davon mit Deutschlandticket | 2, 1 |
| Ergebnis | gefahren, storniert, nicht erschienen, abgelehnt |

Das letzte Feld ist das wichtigste. Ohne die **abgelehnten** Wünsche sehen Sie nie, was Frau Klein in [#9](#9) beschreibt.`,
        helpful: ['wendt', 'henkel', 'klein', 'petersen', 'zander', 'soenmez'],
      },
      {
        by: 'klein',
        after: '20h',
        replyTo: 21,
        text: `Genau so. Was wir heute anders machen würden:

- abgelehnte Wünsche vom ersten Tag an mitschreiben,
- nicht Erschienene nicht bestrafen, sondern erinnern: Mit einer SMS eine halbe Stunde vorher sank der Anteil von 6 auf 2 %,
- eine feste Ansprechperson im Unternehmen benennen, nicht „die Zentrale“,
- ein rollstuhlgerechtes Fahrzeug ausschreiben, auch wenn es teurer ist. Bei uns fehlt es bis heute.`,
        helpful: ['wendt', 'ullrich', 'henkel', 'roth'],
      },
      {
        by: 'wendt',
        after: '1d',
        text: `Ich habe für die 417 gerechnet, mit 26 Betriebstagen, 182 Fahrten im Monat und 11 km im Schnitt:

| je Monat | A: Bereitschaft + km | B: Festpreis Zone B | C: Bus wie heute |
| --- | ---: | ---: | ---: |
| Bereitschaft | 2.050,00 € | – | – |
| Fahrleistung | 3.403,40 € | 4.277,00 € | 13.478,40 € |
| Disposition | 450,00 € | 450,00 € | – |
| **Summe** | **5.903,40 €** | **4.727,00 €** | **13.478,40 €** |

A rechnet mit 1,70 € je Kilometer, C mit Vollkosten. Die Gesellschaft weist darauf hin, dass bei C nur rund 7.900 € wirklich wegfallen, weil Fahrzeug und Dienst tagsüber gebraucht werden. B ist am billigsten, aber nach [#9](#9) werde ich es nicht vorschlagen.`,
        helpful: ['henkel', 'albers', 'klein', 'brandt', 'zander', 'thiele'],
      },
      {
        by: 'henkel',
        after: '3h',
        replyTo: 23,
        text: `Sauber gerechnet. Rechnen Sie A noch einmal mit 30 % mehr Fahrten, denn genau das hofft man ja: Dann sind es rund 6.920 €, also immer noch unter dem, was beim Bus wegfällt. Diese Zahl würde ich dem Ausschuss gleich mitgeben. Sonst heißt der Erfolg im zweiten Jahr Mehrausgabe.`,
        helpful: ['wendt', 'albers', 'brandt', 'zander'],
      },
      {
        by: 'albers',
        after: '21h',
        text: `Mit der Kämmerei besprochen: Variante A geht mit der Obergrenze aus [#24](#24) in die Vorlage, befristet auf zwei Jahre und mit Bericht nach zwölf Monaten. Danke an alle, das hätte uns sonst ein Gutachten gekostet.`,
        helpful: ['wendt', 'henkel', 'thiele', 'klein'],
      },
      {
        by: 'henkel',
        after: '27h',
        text: `Als Moderation: Ich habe aus der Diskussion den Entwurf eines Lösungsansatzes angelegt, „Taxi-Rufbus mit Pauschalabrechnung“. Eingeflossen sind Tabelle und Vertrag ([#4](#4), [#6](#6)), der Rechtsrahmen ([#7](#7)), die Stolpersteine ([#9](#9), [#14](#14), [#16](#16)) und der Datensatz ([#21](#21)). Es fehlen noch Angaben zur Übertragbarkeit. Frau Huber, Herr Obermaier, dürfte ich als Grenze aufnehmen, dass das Modell „ab einer bestimmten Dünne nicht mehr funktioniert“?`,
        helpful: ['wendt', 'thiele', 'brandt', 'soenmez', 'huber'],
      },
      {
        by: 'soenmez',
        after: '20h',
        replyTo: 26,
        text: `Gern mit der Fahrzeugtabelle aus [#16](#16). Unser Nahverkehr prüft das Modell für zwei Gemeinden im Ostkreis. Wenn der Lösungsansatz steht, melden wir uns als Erprobung an und berichten nach einem halben Jahr, auch wenn es nichts wird.`,
        helpful: ['henkel', 'wendt'],
      },
    ],
  },
  {
    topic: 'mobilitaet-und-oepnv',
    kind: 'discussion',
    title: 'kombiBUS: Güter im Linienbus – Erfahrungen nach zwei Jahren',
    startedDaysAgo: 41,
    posts: [
      {
        by: 'albers',
        text: `Seit zwei Jahren nehmen auf drei Linien unserer Verkehrsgesellschaft die Busse wieder Güter mit. Hier eine ehrliche Bilanz, Zahlen aus der eigenen Auswertung:

| | Ziel | Jahr 1 | Jahr 2 |
| --- | ---: | ---: | ---: |
| Sendungen im Monat | 250 | 61 | 118 |
| feste Kunden | 15 | 6 | 11 |
| Erlös je Sendung | 7,50 € | 6,20 € | 6,80 € |
| Beschädigungen im Jahr | – | 3 | 2 |

**Was trägt:** Die Dorfläden, eine Bäckerei und zwei Direktvermarkter. Sie liefern immer zur selben Zeit, immer in denselben Kisten.

**Was nicht trägt:** Einzelne Pakete. Wer heute bestellt und morgen beliefert wird, braucht uns nicht.

Verdient wird damit nichts. Der Mehraufwand liegt bei rund 14.000 € im Jahr, der Erlös bei 9.600 €. Den Rest sehen wir als Beitrag zur Nahversorgung, und so steht es auch im Haushalt. Fragen gern.`,
        helpful: ['grosse', 'wendt', 'zander', 'thiele', 'brandt', 'vogt', 'klein', 'huber', 'krueger'],
      },
      {
        by: 'vogt',
        after: '28h',
        replyTo: 1,
        text: `Vielen Dank für die Offenheit. Wie lösen Sie das Verladen? Unsere Fahrpläne haben an den meisten Haltestellen keine Minute Luft.`,
      },
      {
        by: 'albers',
        after: '1h',
        replyTo: 2,
        text: `Nur an acht Haltestellen mit mindestens vier Minuten Aufenthalt, meist Endhaltestellen oder Anschlusspunkte. Der Laden holt selbst am Bus ab. Das Fahrpersonal öffnet die Klappe und lässt sich die Übergabe quittieren, gehoben wird höchstens 15 kg. Mit dem Betriebsrat war das der längste Punkt.`,
        helpful: ['vogt', 'zander', 'grosse'],
      },
      {
        by: 'grosse',
        after: '43h',
        text: `Ergänzung aus Sicht der Läden: Für drei Dorfläden war der Bus der Unterschied zwischen zwei und vier Lieferungen frischer Ware in der Woche. Die Großhändler haben eine Mindestbestellmenge, an der kleine Läden scheitern. Jetzt bestellen drei zusammen, und der Bus verteilt.

Schwierig bleibt **Kühlware**. Passive Boxen halten die Temperatur vier Stunden, das genügt für Molkereiprodukte, wenn der Bus pünktlich ist. Hackfleisch und Fisch nehmen wir nicht mit.`,
        helpful: ['albers', 'brandt', 'reuter', 'huber', 'thiele'],
      },
      {
        by: 'zander',
        after: '78h',
        text: `Zwei Rechtsfragen, die bei uns aufkamen: Braucht der Busbetrieb eine Erlaubnis für den Güterkraftverkehr? Und wer haftet, wenn die Kiste umkippt?`,
      },
      {
        by: 'wendt',
        after: '20h',
        replyTo: 5,
        text: `> Lars Zander ([#5](#5)): Braucht der Busbetrieb eine Erlaubnis für den Güterkraftverkehr?

Nein, solange die Güter bei der Durchführung eines nach dem PBefG genehmigten Verkehrs mitfahren. Das nimmt § 2 Abs. 1 Nr. 4 GüKG ausdrücklich aus. Ein zusätzlicher Lieferwagen im Namen der Gesellschaft fiele nicht darunter.

Haftung: Es ist ein Frachtvertrag, also §§ 407 ff. HGB mit der Obergrenze von 8,33 Rechnungseinheiten je Kilogramm (§ 431 HGB). Wir haben das mit einer Zusatzpolice für 380 € im Jahr abgedeckt. Dazu Ladungssicherung nach § 22 StVO; lose Rollwagen gehen nicht, wir haben Zurrschienen im Gepäckraum nachrüsten lassen (rund 900 € je Bus).`,
        helpful: ['zander', 'albers', 'vogt', 'thiele', 'klein', 'henkel'],
      },
      {
        by: 'behrens',
        after: '99h',
        text: `Kommen bei Ihnen auch Arzneimittel mit? Unsere Apotheken fragen regelmäßig danach.`,
      },
      {
        by: 'albers',
        after: '18h',
        replyTo: 7,
        text: `Nein. Wir haben es geprüft und gelassen: Die Zustellung durch Boten der Apotheke ist in § 17 ApBetrO geregelt, und unser Fahrpersonal ist nicht Personal der Apotheke. Eine Apothekerin holt ihre Laborproben über den Bus ab, das war der kleinste gemeinsame Nenner. Vielleicht hat jemand eine bessere Lösung.`,
        helpful: ['behrens'],
      },
      {
        by: 'thiele',
        after: '220h',
        text: `Wir haben das Modell in Merzig-Wadern durchgerechnet und uns **dagegen** entschieden. Bei uns sind die Wege kurz und fast jeder Laden wird vom Großhandel angefahren. Nur zwei Orte hätten etwas davon gehabt. Für diese zwei fährt jetzt der Bauhof donnerstags eine Tour mit, das ist unspektakulär und funktioniert.

Für die Übertragbarkeit würde ich festhalten: Ohne mindestens fünf feste Abnehmer an einer Linie lohnt das Nachdenken nicht.`,
        helpful: ['albers', 'grosse', 'brandt', 'henkel'],
      },
      {
        by: 'albers',
        after: '166h',
        replyTo: 9,
        text: `Das deckt sich mit unserer Erfahrung; die dritte Linie hat nur vier Abnehmer und bringt 11 Sendungen im Monat. Wir werden sie zum Fahrplanwechsel herausnehmen.`,
        helpful: ['thiele'],
      },
      {
        by: 'maas',
        after: '309h',
        text: `Eine Frage aus der Pflege: Könnte auf demselben Weg **Mittagessen** in die Dörfer kommen? Unsere Tagespflege kocht für 60 Personen und könnte 90. Die Warmhalteboxen wären vorhanden, gebraucht würde der Bus um 11:20 Uhr. Wenn Sie das schon probiert haben, [@Jens Albers](/mitglieder/albers), wäre ich für einen Anruf dankbar.`,
        helpful: ['jansen', 'roth'],
      },
    ],
  },
  {
    topic: 'mobilitaet-und-oepnv',
    kind: 'question',
    title: 'Bürgerbus: Haftung der Fahrer*innen und Versicherung über den Landkreis',
    startedDaysAgo: 6,
    posts: [
      {
        by: 'klein',
        text: `Ein Bürgerbusverein im Kreis hat 19 ehrenamtliche Fahrerinnen und Fahrer. Nach einem Unfall (Blechschaden, aber eine verletzte Mitfahrerin) sind vier abgesprungen, weil sie Angst haben, persönlich zu haften. Der Verein bittet den Landkreis, die Versicherung zu übernehmen.

Meine Fragen:

1. Kann der Landkreis die Ehrenamtlichen über seinen **kommunalen Versicherer** mitversichern, obwohl der Verein Halter ist?
2. Wer trägt bei Ihnen die Selbstbeteiligung in der Kasko?
3. Reicht die gesetzliche Unfallversicherung, oder gibt es eine zusätzliche Police?`,
        helpful: ['linke', 'obermaier', 'huber'],
      },
      {
        by: 'obermaier',
        after: '4h',
        replyTo: 1,
        text: `Bei uns ist die Gemeinde Halterin, nicht der Verein. Damit läuft das Fahrzeug über die Versicherung der Gemeinde wie der Bauhof auch. Die Selbstbeteiligung von 500 € zahlt die Gemeinde, das hat der Gemeinderat einmal grundsätzlich beschlossen. Seitdem fragt keiner mehr.`,
        helpful: ['klein', 'linke', 'henkel'],
      },
      {
        by: 'thiele',
        after: '20h',
        text: `Ein paar Bausteine, ohne Rechtsberatung sein zu wollen:

- **Schäden der Fahrgäste und Dritter** deckt die Kfz-Haftpflicht des Halters, sie schützt auch die Person am Steuer. Neben dem Halter (§ 7 StVG) haftet der Fahrer zwar selbst (§ 18 StVG), die Versicherung tritt aber für beide ein. Das nimmt meist schon die größte Sorge.
- **Schäden am Bus selbst** sind der wunde Punkt. Gegenüber dem Verein hilft § 31b BGB, wenn die Person Vereinsmitglied ist: Haftung nur bei Vorsatz und grober Fahrlässigkeit.
- **Unfälle der Ehrenamtlichen:** § 2 Abs. 1 Nr. 10 SGB VII, wenn im Auftrag oder mit Einwilligung der Kommune gefahren wird. Lassen Sie sich das vom Unfallversicherungsträger **schriftlich** bestätigen, bei uns waren sich Unfallkasse und Berufsgenossenschaft ein halbes Jahr uneins.

Ihre erste Frage kann ich nicht beantworten.`,
        helpful: ['klein', 'linke', 'huber', 'obermaier', 'henkel', 'vogt'],
      },
      {
        by: 'klein',
        after: '4h',
        replyTo: 3,
        text: `Vielen Dank, der Hinweis auf § 31b hilft mir für das Gespräch am Dienstag. Die Fahrerinnen und Fahrer sind tatsächlich nicht alle Mitglied. Die erste Frage bleibt für mich die entscheidende.`,
      },
      {
        by: 'huber',
        after: '23h',
        text: `Zur dritten Frage: In Bayern gibt es eine Versicherung für Ehrenamtliche über den Freistaat, die nachrangig greift. Vielleicht lohnt der Blick, ob Hessen etwas Vergleichbares hat. Frau Linke weiß das vermutlich besser als ich.`,
        helpful: ['klein'],
      },
      {
        by: 'linke',
        after: '3h',
        replyTo: 5,
        text: `Ja, es gibt Rahmenverträge des Landes für Unfall und Haftpflicht im Ehrenamt. Für Kraftfahrzeuge helfen sie nach meiner Lesart aber gerade **nicht**, Schäden durch den Gebrauch eines Kfz sind ausgenommen. Ich frage beim Land nach und melde mich.`,
        helpful: ['klein', 'huber'],
      },
      {
        by: 'obermaier',
        after: '1d',
        replyTo: 4,
        text: `Dann würde ich den einfachen Weg gehen: Halterwechsel auf die Gemeinde. Kostet einen Nachmittag in der Zulassungsstelle. Bei der Genehmigung müssen Sie allerdings schauen, auf wen sie lautet.`,
        helpful: ['klein'],
      },
      {
        by: 'henkel',
        after: '44h',
        text: `Wir haben die erste Frage vor zwei Jahren unserem Kommunalversicherer gestellt und zwei verschiedene Antworten bekommen, je nach Sachbearbeitung. Deshalb lasse ich die Frage bewusst offen. **Wer hat eine schriftliche Zusage**, dass Ehrenamtliche eines fremden Halters mitversichert sind? Ein Schreiben ohne Namen würde genügen.`,
        helpful: ['klein', 'linke'],
      },
    ],
  },
  {
    topic: 'mobilitaet-und-oepnv',
    kind: 'discussion',
    title: 'Mitfahrbänke: Wo werden sie wirklich genutzt?',
    startedDaysAgo: 58,
    posts: [
      {
        by: 'roth',
        personally: true,
        text: `Ich frage als Vorsitzender unseres Heimatvereins und nicht für den Landkreis: Wir haben vor drei Jahren zwei Mitfahrbänke aufgestellt, schön lackiert, mit Einweihung. Ich wohne gegenüber. In drei Jahren habe ich dort vielleicht zwölf Menschen gesehen, die mitfahren wollten, und sehr viele, die ein Eis gegessen haben.

Gibt es Orte, an denen die Bänke tatsächlich zum Mitfahren dienen? Was ist dort anders?`,
        helpful: ['linke', 'vogt', 'huber', 'henkel', 'reuter'],
      },
      {
        by: 'vogt',
        after: '25h',
        text: `Im Spessart stehen nach meiner Zählung 23 Bänke in unserem LEADER-Gebiet, gefördert über ein Regionalbudget. Genutzt werden nach Aussage der Ortsbeiräte **vier**. Alle vier liegen an derselben Straße, bergauf, zwischen Bahnhof und Ort, 2 bis 4 km. Wo der Weg länger oder das Ziel unklar ist, passiert nichts.`,
        helpful: ['roth', 'brandt', 'huber', 'klein', 'ullrich'],
      },
      {
        by: 'huber',
        after: '6h',
        replyTo: 2,
        text: `Das deckt sich. Bei uns funktioniert genau eine, vom Bahnhof zum Strandbad, im Sommer. Dort hält jeder, weil klar ist, wohin die Leute wollen.`,
        helpful: ['vogt'],
      },
      {
        by: 'brandt',
        after: '45h',
        text: `Wir haben im Vogelsbergkreis acht Bänke mit klappbaren Zielschildern ausgestattet und eine Woche lang an zwei Standorten zählen lassen (Schülerprojekt, Mai):

| Standort | Wartende | mitgenommen | mittlere Wartezeit |
| --- | ---: | ---: | ---: |
| Ortsausgang Richtung Supermarkt, 3 km | 17 | 14 | 6 min |
| Dorfplatz, Ziel Kreisstadt, 14 km | 5 | 1 | 38 min |

Klein, aber deutlich.`,
        edited: {
          before: `Wir haben im Vogelsbergkreis acht Bänke mit klappbaren Zielschildern ausgestattet und eine Woche lang an zwei Standorten zählen lassen (Schülerprojekt, Mai):

| Standort | Wartende | mitgenommen | mittlere Wartezeit |
| --- | ---: | ---: | ---: |
| Ortsausgang Richtung Supermarkt, 3 km | 17 | 14 | 6 min |
| Dorfplatz, Ziel Kreisstadt, 14 km | 5 | 4 | 38 min |

Klein, aber deutlich.`,
          reason: 'Zahlendreher in der Tabelle: Am Dorfplatz wurde eine Person mitgenommen, nicht vier.',
        },
        helpful: ['roth', 'vogt', 'ullrich', 'huber', 'wendt', 'henkel', 'reuter'],
      },
      {
        by: 'ullrich',
        after: '1h',
        replyTo: 4,
        text: `Als Statistiker der Hinweis: 22 Fälle. Ich würde daraus keine Empfehlung ableiten, höchstens eine Vermutung.`,
        helpful: ['brandt', 'thiele', 'soenmez'],
      },
      {
        by: 'brandt',
        after: '2h',
        replyTo: 5,
        text: `Einverstanden. Mehr Zählungen hat aber offenbar niemand.`,
      },
      {
        by: 'linke',
        after: '113h',
        text: `Wie halten Sie es mit der Sicherheit? Bei uns war die erste Frage im Ortsbeirat, ob dort Kinder einsteigen. Wir haben ein Schild ergänzt, dass das Angebot für Erwachsene ist und Kinder nur in Begleitung mitfahren. Eine Registrierung mit Ausweis hat ein Verein versucht und nach vier Monaten wieder aufgegeben: Es meldeten sich 31 Fahrende und zwei Mitfahrende an.`,
        helpful: ['roth', 'vogt', 'reuter'],
      },
      {
        by: 'thiele',
        after: '78h',
        text: `Rechtlich ist es einfach, solange kein Geld fließt oder höchstens die Betriebskosten der Fahrt gedeckt werden: Dann greift das Personenbeförderungsrecht nicht (§ 1 Abs. 2 Nr. 1 PBefG). Mitfahrende sind über die Kfz-Haftpflicht geschützt. Ein Schild „Mitfahren auf eigene Gefahr“ ist überflüssig und schreckt nur ab.`,
        helpful: ['roth', 'linke', 'henkel', 'vogt', 'huber'],
      },
      {
        by: 'henkel',
        after: '11d',
        text: `Die Bank ist bei uns kein Verkehrsmittel, aber ein Treffpunkt. Wir haben deshalb aufgehört, sie als Mobilität zu verbuchen. Seitdem gibt es auch keinen Streit mehr über Nutzungszahlen.`,
        helpful: ['roth', 'reuter', 'linke', 'jansen', 'huber', 'brandt'],
      },
      {
        by: 'reuter',
        after: '190h',
        replyTo: 9,
        text: `Sehe ich als Dorfentwicklerin genauso. 1.200 € für eine Bank, auf der gesessen wird, sind gut angelegt. Nur sollte dann nicht der Rufbus mit dem Hinweis auf die Bank gestrichen werden. Das habe ich in einer Gemeinde leider erlebt.`,
        helpful: ['henkel', 'roth', 'vogt', 'wendt'],
      },
      {
        by: 'roth',
        personally: true,
        after: '12d',
        text: `Danke für die vielen Antworten. Ich ziehe für unseren Verein diesen Schluss:

- Eine Bank bleibt, wo sie ist, und darf Eisbank heißen.
- Die andere kommt an den Ortsausgang Richtung Markt, 2,8 km, mit **einem** festen Ziel statt fünf Klappschildern.
- Wir zählen im nächsten Jahr zwei Wochen lang und ich berichte.`,
        helpful: ['brandt', 'vogt', 'henkel', 'linke', 'ullrich'],
      },
      {
        by: 'wendt',
        after: '212h',
        replyTo: 11,
        text: `Wenn Sie zählen, notieren Sie bitte auch, wann der nächste Bus gefahren wäre. Wir vermuten, dass die Bank dort funktioniert, wo ein Bus in der Nähe ist, weil man sich auf ihn verlassen kann.`,
        helpful: ['roth', 'ullrich'],
      },
    ],
  },
  {
    topic: 'mobilitaet-und-oepnv',
    kind: 'discussion',
    title: 'Erreichbarkeit als Standard: 30 oder 45 Minuten zum Mittelzentrum?',
    visibility: 'guests',
    startedDaysAgo: 96,
    posts: [
      {
        by: 'soenmez',
        text: `Für eine gemeinsame Position brauchen wir ein Maß, das in allen unseren Regionen dasselbe bedeutet. Als Einstieg die Zielgrößen der RIN (FGSV, 2008) vom Wohnort zum nächsten zentralen Ort:

| Ziel | Pkw | öffentlicher Verkehr |
| --- | ---: | ---: |
| Grundzentrum | 20 min | 30 min |
| Mittelzentrum | 30 min | 45 min |
| Oberzentrum | 60 min | 90 min |

„30 oder 45 Minuten“ ist also streng genommen keine Alternative, sondern zweierlei. Meine Frage: **Wollen wir uns auf den öffentlichen Verkehr festlegen?** Und was zählt als erreichbar: eine Fahrt am Tag oder eine Fahrt, wenn man sie braucht?

Zur Information: Ein Gast aus der Forschung liest hier mit.`,
        helpful: ['ullrich', 'brandt', 'thiele', 'klein', 'zander', 'wendt', 'maas', 'fiedler'],
      },
      {
        by: 'ullrich',
        after: '49h',
        replyTo: 1,
        text: `Das Maß hängt vor allem an der Definition. Ich habe es für uns durchgerechnet (eigene Rechnung, Zensus-Raster 100 m, Fahrplan eines Schultags, nächstes Mittelzentrum auch außerhalb des Kreises):

| Variante | Bevölkerung innerhalb der Zielgröße |
| --- | ---: |
| Pkw, 30 min | 96 % |
| ÖV, 45 min, von Haltestelle zu Haltestelle | 71 % |
| ÖV, 45 min, von Tür zu Tür mit Fußweg | 58 % |
| ÖV, von Tür zu Tür, mindestens sechs Verbindungen am Tag | 44 % |
| dieselbe Variante am Samstag | 19 % |

Zwischen der ersten und der letzten Zeile liegt dieselbe Landschaft. Wer nur eine der Zahlen veröffentlicht, kann alles beweisen.`,
        helpful: [
          'soenmez',
          'brandt',
          'thiele',
          'klein',
          'zander',
          'albers',
          'henkel',
          'fiedler',
          'maas',
          'becker',
          'wendt',
        ],
      },
      {
        by: 'fiedler',
        after: '76h',
        text: `Bei Schulen rechnen wir anders: Dort zählt die Ankunft vor Unterrichtsbeginn und die Rückfahrt nach der siebten Stunde. Ein Tagesmittelwert nützt uns nichts. Ich würde für einen Standard **Hin- und Rückfahrt mit mindestens drei Stunden Aufenthalt** vorschlagen, das passt auch für Arzt und Amt.`,
        helpful: ['soenmez', 'ullrich', 'weiss', 'brandt', 'roth'],
      },
      {
        by: 'zander',
        after: '115h',
        text: `Ich muss bremsen. Wenn wir 45 Minuten von Tür zu Tür für alle fordern, kostet das in einem Landkreis unserer Größe nach überschlägiger Rechnung einen zweistelligen Millionenbetrag im Jahr. Das wird uns niemand bezahlen, und die Position wäre vom ersten Tag an eine Wunschliste. Lieber einen **Anteil** nennen, etwa 80 % der Bevölkerung, und für den Rest ein Rufangebot.`,
        helpful: ['wendt', 'thiele', 'albers', 'klein', 'kessler'],
      },
      {
        by: 'wendt',
        after: '27h',
        replyTo: 4,
        text: `> Lars Zander ([#4](#4)): Lieber einen **Anteil** nennen

Dem schließe ich mich an. Aber dann muss festgelegt sein, ob der Rufbus mitzählt. Bei uns macht das 17 Prozentpunkte aus.`,
        helpful: ['zander', 'ullrich', 'soenmez'],
      },
      {
        by: 'reuter',
        after: '195h',
        text: `Aus einer Gemeinde am Rand: Unser nächstes Mittelzentrum liegt in einem anderen Land, und die Buslinie endet an der Landesgrenze. Auf der Karte sind es 22 Minuten, mit dem öffentlichen Verkehr kommt man gar nicht hin. Ein Standard, der nur innerhalb des eigenen Kreises rechnet, sieht uns nicht.`,
        helpful: ['soenmez', 'ullrich', 'vogt', 'maas'],
      },
      {
        by: 'maas',
        after: '12d',
        text: `Für die Pflege ist das Mittelzentrum oft gar nicht das Ziel. Wichtiger sind Hausarzt, Apotheke und Einkauf, und das meiste davon liegt im Grundzentrum. Ich bitte darum, die 30 Minuten zum Grundzentrum nicht zu vergessen.`,
        helpful: ['jansen', 'roth', 'lang', 'soenmez'],
      },
      {
        by: 'soenmez',
        after: '15d',
        text: `### Zwischenstand der Moderation

**Einig** sind sich bisher alle in drei Punkten:

- gerechnet wird von Tür zu Tür und über Kreis- und Landesgrenzen hinweg,
- maßgeblich sind Hin- **und** Rückfahrt mit Aufenthalt ([#3](#3)),
- veröffentlicht wird immer ein Anteil der Bevölkerung, nie ein Durchschnitt ([#4](#4)).

**Offen** sind:

- ob der Rufbus mitzählt, und wenn ja, mit welcher Vorbestellzeit ([#5](#5)),
- wie viele Verbindungen am Tag nötig sind,
- ob das Grundzentrum gleichrangig aufgenommen wird ([#7](#7)).`,
        edited: {
          before: `### Zwischenstand der Moderation

**Einig** sind sich bisher alle in drei Punkten:

- gerechnet wird von Tür zu Tür und über Kreis- und Landesgrenzen hinweg,
- maßgeblich sind Hin- **und** Rückfahrt mit Aufenthalt ([#3](#3)),
- veröffentlicht wird immer ein Anteil der Bevölkerung, nie ein Durchschnitt ([#4](#4)).

**Offen** sind:

- ob der Rufbus mitzählt, und wenn ja, mit welcher Vorbestellzeit ([#5](#5)),
- wie viele Verbindungen am Tag nötig sind.`,
          reason: 'Das Grundzentrum fehlte in der Liste der offenen Punkte.',
        },
        helpful: ['ullrich', 'brandt', 'thiele', 'wendt', 'zander', 'maas', 'fiedler', 'klein', 'reuter'],
      },
      {
        by: 'klein',
        after: '20d',
        replyTo: 8,
        text: `Zum Rufbus: Wir würden ihn mitzählen, wenn er höchstens 60 Minuten vorher bestellt werden muss und ohne App bestellbar ist. Alles andere ist ein Angebot für Geübte.`,
        helpful: ['soenmez', 'roth', 'wendt', 'brandt', 'linke'],
      },
      {
        by: 'brandt',
        after: '22d',
        text: `Ich versuche einen Satz, über den wir abstimmen könnten:

> Mindestens 80 % der Bevölkerung erreichen an Werktagen mit dem öffentlichen Verkehr das nächste Grundzentrum in 30 und das nächste Mittelzentrum in 45 Minuten von Tür zu Tür, mit Rückfahrt nach frühestens drei Stunden. Rufangebote zählen mit, wenn sie telefonisch und bis 60 Minuten vor Abfahrt bestellbar sind.

Nach der Rechnung von Herrn Ullrich liegen wir selbst deutlich darunter. Das sollte uns nicht abhalten.`,
        helpful: ['soenmez', 'thiele', 'ullrich', 'klein', 'wendt', 'maas', 'henkel'],
      },
    ],
  },
  {
    topic: 'mobilitaet-und-oepnv',
    kind: 'question',
    title: 'Deutschlandticket im Rufbus: Zuschlag erheben oder nicht?',
    startedDaysAgo: 152,
    posts: [
      {
        by: 'vogt',
        text: `Wir begleiten zwei Gemeinden bei einem Linienbedarfsverkehr. Streitpunkt ist der Zuschlag: Wer ein Deutschlandticket hat, soll nach dem Willen der einen Gemeinde 1,50 € je Fahrt zahlen, nach dem der anderen nichts. Wie handhaben Sie das, und hat der Zuschlag die Nachfrage gebremst?`,
        helpful: ['klein', 'zander'],
      },
      {
        by: 'thiele',
        after: '30h',
        replyTo: 1,
        answer: true,
        text: `Rechtlich zulässig ist er: Nach § 44 PBefG können Zuschläge erhoben werden, aber nur nach Maßgabe der Vorgaben des Aufgabenträgers im Nahverkehrsplan, im öffentlichen Dienstleistungsauftrag oder in der Vorabbekanntmachung. Die Gemeinden können das also nicht selbst beschließen, es muss beim **Aufgabenträger** stehen.

Bei uns steht im Nahverkehrsplan 1,00 € je Fahrt. Schwerbehinderte mit Wertmarke nehmen wir aus; ob man das müsste, war im Verbund strittig, der Betrag ist den Streit nicht wert.`,
        helpful: ['vogt', 'klein', 'wendt', 'zander', 'henkel'],
      },
      {
        by: 'klein',
        after: '44h',
        answer: true,
        text: `Wir haben beides ausprobiert. Mit 2,00 € Zuschlag hatten wir 310 Fahrten im Monat, nach der Abschaffung 405. Der Erlös aus dem Zuschlag lag bei rund 500 € im Monat, die zusätzlichen Fahrten haben etwa 1.500 € gekostet. Man muss also wissen, was man will: sparen oder fahren.`,
        helpful: ['vogt', 'thiele', 'brandt', 'ullrich', 'wendt', 'zander'],
      },
      {
        by: 'kessler',
        after: '4h',
        replyTo: 3,
        text: `Das ist die ehrlichste Antwort, die ich zu diesem Thema gelesen habe.`,
        helpful: ['klein', 'thiele'],
      },
      {
        by: 'zander',
        after: '143h',
        text: `Ein praktischer Grund gegen den Zuschlag: das Bargeld. Bei uns hat das Kassieren von 1,50 € die Fahrt im Schnitt um anderthalb Minuten verlängert, und die Abrechnung war jeden Monat falsch. Wenn Zuschlag, dann nur mit Zahlung bei der Bestellung.`,
        helpful: ['vogt', 'wendt', 'klein'],
      },
      {
        by: 'vogt',
        after: '16d',
        text: `Danke an alle. Beide Gemeinden haben sich jetzt auf den Verzicht geeinigt, zunächst für ein Jahr. Ausschlaggebend waren die Zahlen aus [#3](#3) und das Bargeld. Der Landkreis als Aufgabenträger nimmt es so in die Vorabbekanntmachung auf.`,
        helpful: ['thiele', 'klein', 'zander'],
      },
    ],
  },
];
