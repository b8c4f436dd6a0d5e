import type { SeedThread } from '../seed.types.js';

export const threads: SeedThread[] = [
  {
    topic: 'digitale-daseinsvorsorge',
    kind: 'question',
    title: 'Graue Flecken: Was tun mit den letzten 43 Adressen?',
    startedDaysAgo: 17,
    posts: [
      {
        by: 'becker',
        text: `Nach zwei geförderten Ausbaurunden und dem eigenwirtschaftlichen Ausbau bleiben in einem Teilgebiet 43 Adressen übrig: Aussiedlerhöfe, zwei Mühlen, ein Forsthaus, ein kleiner Weiler mit elf Häusern. Im Markterkundungsverfahren hat niemand gemeldet. Die Ausschreibung nach dem Wirtschaftlichkeitslückenmodell brachte ein Angebot: **1,63 Mio. €**, also knapp 38.000 € je Anschluss. Der Eigenanteil wäre für die Ortsgemeinden nicht zu tragen, und politisch ist es auch schwer zu erklären.

Geprüft haben wir:

- Richtfunk vom Nachbarort: topografisch für 19 der 43 möglich
- Satellit auf eigene Rechnung der Haushalte: geht sofort, aber vier Familien empfinden das als „abgehängt mit Ansage“
- das Recht auf Versorgung nach §§ 156 ff. TKG: sichert derzeit 15 Mbit/s im Download und 5 im Upload. Das haben 36 der 43 rechnerisch schon

Hat jemand von Ihnen solche Restadressen tatsächlich ans Glasfasernetz gebracht, und wie?`,
        helpful: ['petersen', 'zander', 'henkel', 'albers', 'obermaier', 'ullrich'],
      },
      {
        by: 'zander',
        after: '1d',
        replyTo: 1,
        text: `Als Straßenbauer: Schauen Sie, welche Wege in den nächsten fünf Jahren ohnehin aufgemacht werden – Kreisstraßen, Wasserleitung, Stromkabel. Nach § 146 TKG ist bei öffentlich finanzierten Straßenbauarbeiten, die länger als acht Wochen geplant sind, sicherzustellen, dass passive Netzinfrastruktur bedarfsgerecht mitverlegt wird. Wir haben auf diese Weise 27 Höfe in vier Jahren angeschlossen, die Mehrkosten lagen bei 14 bis 22 € je Meter statt 80 bis 110 €.

Der Haken: Sie brauchen Geduld und jemanden, der die Bauprogramme von vier Trägern jedes Quartal nebeneinanderlegt. Das mache ich mit einer Tabelle.`,
        helpful: ['becker', 'petersen', 'albers', 'henkel', 'hartmann', 'noack', 'obermaier'],
      },
      {
        by: 'obermaier',
        after: '2d',
        text: `Bei uns haben neun Höfe selbst gegraben. Pflug hinter dem Schlepper, 60 cm tief, am Feldrand, Rohr vom Netzbetreiber gestellt und von ihm abgenommen. 6,1 km an drei Wochenenden. Die Höfe haben etwa 2.900 € je Anschluss bezahlt, Eigenleistung nicht gerechnet.

Es hat nur geklappt, weil **alle** Eigentümer entlang der Trasse zugestimmt haben und einer von ihnen Tiefbauer ist. In der Nachbargemeinde fehlte eine Unterschrift. Dort liegt bis heute nichts.`,
        helpful: ['becker', 'huber', 'zander', 'petersen', 'albers', 'henkel', 'vogt'],
      },
      {
        by: 'petersen',
        after: '1d',
        replyTo: 3,
        text: `Dazu eine Warnung aus einem Fall bei uns: Der Netzbetreiber hat die Eigenleistung abgenommen, aber später die **Dokumentation** beanstandet. Keine eingemessene Lage, also keine Übernahme in die Leitungsauskunft. Zwei Jahre darauf hat ein Bagger das Rohr getroffen, und es begann der Streit, wem es gehört. Bitte vorher regeln: Eigentum, Einmessung, Entstörung.`,
        helpful: ['becker', 'obermaier', 'zander', 'ullrich', 'hartmann'],
      },
      {
        by: 'ullrich',
        after: '2d',
        text: `Lohnt sich vielleicht: Wir haben für unsere Restadressen die Trassen nicht je Adresse, sondern als **Netz** rechnen lassen und dann nach Kosten je *zusätzlichem* Haus sortiert. Die Durchschnittszahl von 38.000 € verdeckt viel. Bei uns kosteten von 57 Adressen die ersten 35 im Mittel rund 16.000 €, die letzten acht über 110.000 €. Seitdem reden wir über acht Adressen und nicht über 57.`,
        helpful: ['becker', 'zander', 'petersen', 'albers', 'henkel', 'obermaier', 'brandt', 'hartmann'],
      },
      {
        by: 'becker',
        after: '4d',
        replyTo: 5,
        text: `Das haben wir sofort nachgerechnet, danke. Bei uns:

| Gruppe | Adressen | Kosten je Adresse (Schätzung) |
|---|---:|---:|
| Weiler und zwei Höfe am Weg dorthin | 13 | 11.200 € |
| Talstraße, Mitverlegung mit dem Wasserwerk denkbar | 14 | 19.500 € |
| Einzellagen | 16 | über 70.000 € |

Die erste Gruppe ist mit Förderung machbar, die zweite hängt am Bauprogramm des Wasserwerks. Für die **16 Einzellagen** bleibt die Frage offen. Wir überlegen einen einmaligen Zuschuss zur Satellitenausstattung, wissen aber nicht, ob das beihilferechtlich und gegenüber den anderen zu vertreten ist.`,
        helpful: ['ullrich', 'zander', 'petersen', 'henkel', 'albers'],
      },
      {
        by: 'albers',
        after: '3d',
        text: `Zu den Einzellagen eine Stimme aus einem sehr dünn besiedelten Kreis: Wir haben den Satz „jedes Haus bekommt Glasfaser“ vor zwei Jahren aus unseren Veröffentlichungen gestrichen. Die Gespräche danach waren unangenehm, aber kurz. Die Leute wollten vor allem wissen, worauf sie sich verlassen können.

Zum Zuschuss kann ich nichts Belastbares sagen. Mich würde die Antwort auch interessieren.`,
        helpful: ['becker', 'petersen', 'zander', 'thiele'],
      },
      {
        by: 'becker',
        after: '2d',
        text: `Ich habe die Frage zum Zuschuss heute an unsere Kommunalaufsicht gegeben und berichte. Bis dahin bleibt sie hier offen – wer eine Richtlinie hat, bitte melden.`,
      },
    ],
  },
  {
    topic: 'digitale-daseinsvorsorge',
    kind: 'discussion',
    title: 'Unsere Dorf-App wird abgeschaltet. Ein Nachruf mit Zahlen',
    visibility: 'guests',
    startedDaysAgo: 140,
    posts: [
      {
        by: 'vogt',
        text: `Zum Jahresende läuft der Vertrag unserer Dorf-App aus, und der Vorstand hat beschlossen, ihn nicht zu verlängern. Ich finde, nach dreieinhalb Jahren und rund 118.000 € haben wir die Pflicht, die Zahlen zu zeigen.

- 12 beteiligte Dörfer, zusammen etwa 7.400 Einwohner*innen
- 2.180 Installationen insgesamt, davon nach zwölf Monaten noch auf dem Telefon: rund 900
- mindestens einmal im Monat geöffnet: **190**
- Beiträge im letzten Halbjahr: 342, davon 261 von **drei Personen**
- Mitfahrangebote über die App: 41 eingestellt, zustande gekommen sind nach unserer Kenntnis vier
- laufende Kosten: 19.800 € im Jahr ohne Personal

Was wir geglaubt haben: Wenn die App gut ist, kommen die Inhalte. Richtig wäre gewesen: Wo es schon jemanden gibt, der Inhalte macht, kann eine App helfen.

Wir haben Forschende, die Dorf-Apps vergleichen, zu dieser Diskussion eingeladen, sie lesen mit. Mich interessiert: Wer hat eine, die lebt? Und woran liegt das?`,
        helpful: ['reuter', 'linke', 'petersen', 'henkel', 'huber', 'klein', 'thiele', 'brandt', 'grosse', 'albers'],
      },
      {
        by: 'linke',
        after: '1d',
        text: `Danke, dass Sie „abgeschaltet“ schreiben und nicht „in eine neue Phase überführt“. Bei uns leben von acht Dörfern zwei. In beiden gibt es eine Person, die jeden Abend hineinschaut, und einen Verein, der seine Termine **nur noch** dort veröffentlicht. In den anderen sechs lief der Aushangkasten parallel weiter, und der Aushangkasten hat gewonnen.`,
        helpful: ['vogt', 'klein', 'reuter', 'henkel', 'grosse', 'jansen'],
      },
      {
        by: 'obermaier',
        after: '3h',
        text: `Meine Gemeinde hat einen Kanal bei einem bekannten Messengerdienst. 1.100 Leute lesen mit, das ist fast jeder zweite Haushalt, Aufwand zehn Minuten am Tag, Kosten null. Ich weiß, was der Datenschutz dazu sagt. Aber bei der Wasserrohrsperrung im Februar wussten es alle nach einer Viertelstunde.`,
        helpful: ['vogt', 'huber', 'grosse'],
      },
      {
        by: 'petersen',
        after: '1d',
        replyTo: 3,
        text: `Ich widerspreche nur halb. Ein einseitiger Kanal ist etwas anderes als eine Gruppe, in der Telefonnummern sichtbar sind. Zwei Dinge würde ich trotzdem tun: dieselbe Meldung **zuerst** auf die eigene Internetseite und im Kanal nur verlinken, damit niemand ein Konto braucht. Und keine Antworten mit Anliegen annehmen; ein Antrag auf diesem Weg ist ein Antrag, den niemand findet.`,
        helpful: ['obermaier', 'vogt', 'henkel', 'hartmann', 'brandt', 'weiss'],
      },
      {
        by: 'jansen',
        after: '2d',
        text: `Aus der Arbeit mit älteren Menschen: Die App war selten das Hindernis. Das Hindernis war das Kennwort für den App-Laden. Ich habe bei Hausbesuchen vielleicht achtzigmal geholfen und mindestens fünfzigmal zuerst ein vergessenes Kennwort zurückgesetzt. Wer Apps einführt, sollte die Stunden dafür einplanen.

Was angenommen wird: Fotos vom Dorffest und Traueranzeigen. Das wird täglich gelesen. Ich meine das ernst.`,
        helpful: ['vogt', 'linke', 'roth', 'henkel', 'klein', 'reuter', 'maas', 'lang', 'soenmez'],
      },
      {
        by: 'huber',
        after: '2d',
        text: `Wie haben Sie die Barrierefreiheit gelöst? Unser Anbieter hat auf Nachfrage eine „weitgehende“ Vereinbarkeit mit der BITV bescheinigt. Eine blinde Gemeinderätin konnte dann keine einzige Veranstaltung öffnen.`,
        helpful: ['petersen', 'vogt', 'linke'],
      },
      {
        by: 'vogt',
        after: '1d',
        replyTo: 6,
        text: `Gar nicht. Das war ein weiterer Grund für das Ende: Der Anbieter hätte für die Nachbesserung 24.000 € verlangt.`,
        helpful: ['huber', 'petersen'],
      },
      {
        by: 'behrens',
        personally: true,
        after: '4d',
        text: `Ein Gedanke, persönlich und nicht für das Projekt: Unsere Ersthelfer-App wird auch selten geöffnet, und das ist gut so. Sie kann genau eine Sache, und wenn sie sich meldet, dann aus einem Grund. Vielleicht ist „monatlich aktive Personen“ für eine Dorf-App die falsche Zahl, wenn der Nutzen im Notfall oder beim Rufbus liegt. Umgekehrt: Eine App, die alles kann, hat keinen Anlass, geöffnet zu werden.`,
        helpful: ['vogt', 'henkel', 'petersen', 'klein', 'wendt', 'albers', 'linke', 'krueger'],
      },
      {
        by: 'grosse',
        after: '5h',
        text: `Bei uns hatte der Dorfladen übrigens 2019 schon so eine App, von einem Berater aus Berlin, der`,
        deleted: { reason: 'Enthielt Angaben zu einer Einzelperson, von der Verfasserin zurückgezogen' },
      },
      {
        by: 'henkel',
        after: '6d',
        text: `Wir nutzen die Plattform eines Landesprojekts und stehen irgendwo in der Mitte: 38 Ortsgemeinden könnten, 21 tun es, neun tun es regelmäßig. Drei Beobachtungen, die sich mit Ihren decken:

1. **Redaktion schlägt Funktion.** Die neun haben alle eine benannte Person mit Vertretung. Sechs von neun sind Ortsbürgermeister*innen oder deren Familie, also auch nicht gerade robust.
2. **Amtliches zieht.** Seit Baustellen, Müllabfuhr und Wasserabschaltungen automatisch einlaufen, haben sich die Aufrufe ungefähr verdoppelt.
3. **Marktplatz, Mitfahrbank und Nachbarschaftshilfe** haben wir ausgeblendet. Niemand hat es bemerkt.`,
        helpful: ['vogt', 'linke', 'petersen', 'huber', 'reuter', 'klein', 'obermaier', 'jansen', 'thiele', 'brandt', 'albers'],
      },
      {
        by: 'brandt',
        after: '9d',
        replyTo: 1,
        text: `Eine Frage zum Ende, weil sie selten gestellt wird: Was geschieht mit den Inhalten? Dreieinhalb Jahre Vereinsnachrichten, Fotos, Termine. Bei uns war im Vertrag kein Export vorgesehen, und am Tag nach der Abschaltung war das Archiv eines Heimatvereins fort. Für neue Verträge verlangen wir seitdem: Export aller Inhalte in einem offenen Format, kostenfrei, bis drei Monate nach Vertragsende.`,
        helpful: ['vogt', 'petersen', 'henkel', 'linke', 'ullrich', 'reuter', 'hartmann', 'klein'],
      },
      {
        by: 'vogt',
        after: '38d',
        text: `Der Anbieter hat nach zwei Schreiben einen Export geliefert (Tabellen und Bilder, leidlich brauchbar); sieben Vereine haben ihre Inhalte abgeholt.

Wie es weitergeht: Die beiden Dörfer mit lebendiger Redaktion machen auf der Gemeindeseite weiter. Amtliche Meldungen laufen künftig automatisch dorthin, Störungen per E-Mail-Verteiler mit derzeit 1.340 Adressen. Kosten: etwa 1.900 € im Jahr. Ein Teil des gesparten Geldes geht in **Sprechstunden fürs Telefon**, zweimal im Monat, mit Dank an Frau Jansen für den Hinweis auf die Kennwörter.

Der Vorstand hat gebeten, das als gescheiterten Ansatz in der Sammlung der Lösungsansätze zu dokumentieren, mit Namen und Zahlen. Das mache ich gern.`,
        edited: {
          before: `Der Anbieter hat nach zwei Schreiben einen Export geliefert; sieben Vereine haben ihre Inhalte abgeholt.

Wie es weitergeht: Die beiden Dörfer mit lebendiger Redaktion machen auf der Gemeindeseite weiter. Amtliche Meldungen laufen künftig automatisch dorthin, Störungen per E-Mail-Verteiler. Kosten: etwa 1.200 € im Jahr.`,
          reason: 'Kosten nach Angebot berichtigt, Beschluss des Vorstands zur Dokumentation ergänzt',
        },
        helpful: ['linke', 'jansen', 'brandt', 'henkel', 'petersen', 'reuter', 'klein', 'huber', 'soenmez'],
      },
    ],
  },
  {
    topic: 'digitale-daseinsvorsorge',
    kind: 'discussion',
    title: 'Onlinedienste gemeinsam betreiben – und der Bürgerkoffer für alle, die nicht online sind',
    startedDaysAgo: 75,
    posts: [
      {
        by: 'petersen',
        text: `Unsere Ämter und Gemeinden führen Onlinedienste nach dem OZG bisher jeweils einzeln ein. Das Ergebnis ist ernüchternd: Derselbe EfA-Dienst wurde im Kreisgebiet viermal mit vier Dienstleistern angebunden, jedes Mal mit eigenem Zahlungsanschluss und eigener Schulung. Bei einem der Dienste gingen im ersten Jahr 23 Anträge ein, im gesamten Gebiet.

Wir wollen das bündeln: **ein gemeinsames Team** (geplant 2,5 Stellen) für Anbindung, Pflege der Leistungsbeschreibungen und zweite Ebene der Unterstützung, getragen von Kreis, Ämtern und Gemeinden. Umlage nach Einwohnern, grob 1,30 € pro Kopf und Jahr.

Wer hat so etwas? Mich interessieren vor allem Rechtsform, Umlage und die Frage, was man den Gemeinden zuerst abnimmt, damit sie den Nutzen merken.`,
        helpful: ['ullrich', 'hartmann', 'henkel', 'klein', 'thiele', 'brandt', 'albers'],
      },
      {
        by: 'klein',
        after: '2d',
        text: `Zwölf unserer Kommunen machen das seit gut zwei Jahren. Kurz:

- **Form:** öffentlich-rechtliche Vereinbarung, Sitz bei einer Stadt, Lenkungskreis mit drei Bürgermeister*innen
- **Umlage:** Sockel 3.000 € je Kommune, Rest nach Einwohnern. Ohne Sockel hätten die beiden größten die Musik bezahlt und bestimmt
- **Reihenfolge:** zuerst die *Leistungsbeschreibungen*. Langweilig, aber genau das kostet jede Gemeinde jede Woche Zeit

Danach Hundesteuer, Wohnsitzanmeldung, Urkunden. Bei den Urkunden kommen heute 61 % online, beim Hund 44 %. Bei der Gewerbemeldung 18 %: Die Leute wollen mit jemandem reden, bevor sie gründen. Das respektieren wir inzwischen.`,
        helpful: ['petersen', 'hartmann', 'henkel', 'brandt', 'thiele', 'reuter', 'albers', 'ullrich'],
      },
      {
        by: 'hartmann',
        after: '3d',
        replyTo: 2,
        text: `> Petra Klein ([#2](#2)): Die Leute wollen mit jemandem reden, bevor sie gründen.

Das gilt beim Bauantrag genauso. Wir haben den digitalen Bauantrag eingeführt und danach mehr Telefonate als vorher, weil jetzt auch die anrufen, die früher den Entwurfsverfasser geschickt haben. Kein Argument dagegen. Aber die Stelleneinsparung, die im Beschluss stand, gibt es nicht.`,
        helpful: ['petersen', 'klein', 'kessler', 'brandt'],
      },
      {
        by: 'lang',
        after: '5d',
        text: `Bei aller Freude über 61 %: Ich frage für die anderen 39. In unserer Sozialplanung sehen wir, dass gerade Menschen, die Leistungen am dringendsten brauchen, weder online noch ins Rathaus kommen. Hat jemand Erfahrungen mit **Bürgerkoffern oder mobilen Bürgerämtern**, und zwar über die Pressemeldung zur Anschaffung hinaus?`,
        helpful: ['jansen', 'roth', 'maas', 'soenmez', 'klein'],
      },
      {
        by: 'jansen',
        after: '1d',
        replyTo: 4,
        text: `Wir arbeiten seit zwei Jahren mit einem Koffer der Verbandsgemeinde, ich vermittle die Termine. Zahlen aus dem zweiten Jahr: 164 Vorgänge bei 121 Hausbesuchen und 22 Terminen in Pflegeheimen. Am häufigsten Personalausweis, dann Meldebescheinigung, Schwerbehindertenausweis (nur Hilfe beim Antrag), Wohngeld (ebenso).

Was man vorher wissen sollte:

- **Lichtbild:** Seit Mai 2025 nur noch digital. Unser alter Koffer konnte das nicht, das neue Aufnahmegerät kam mit vier Monaten Verspätung. Bei bettlägerigen Menschen ist ein biometrisches Foto Handarbeit und braucht Zeit und Takt.
- **Fingerabdruck:** klappt bei trockener Haut oft erst im dritten Anlauf. Handcreme gehört in den Koffer.
- **Netz:** In 9 von 38 Orten kein ausreichender Empfang. Wir fahren dann zum Gemeindehaus mit WLAN.
- **Zeit:** im Mittel 70 Minuten je Besuch mit Fahrt, immer mit einer Fachkraft des Bürgerbüros. Ausweise darf nicht irgendwer aufnehmen.

Gerechnet sind das etwa 55 € je Vorgang. Wir halten das für richtig ausgegebenes Geld. Aber es ist kein Sparmodell.`,
        helpful: ['lang', 'roth', 'maas', 'soenmez', 'klein', 'petersen', 'henkel', 'linke', 'brandt', 'thiele', 'albers'],
      },
      {
        by: 'krueger',
        after: '4d',
        text: `Gegenbeispiel: Unser Amt hat vor drei Jahren einen Koffer gekauft, 14.300 €. Genutzt wurde er im ersten Jahr 26-mal, im zweiten fünfmal, seither nicht. Der Grund ist banal. Die Kollegin, die es konnte, hat gewechselt, das Zertifikat ist abgelaufen, und niemand fühlte sich zuständig. Wir würden ihn einem Nachbaramt gern zur gemeinsamen Nutzung anbieten.`,
        helpful: ['jansen', 'petersen', 'lang', 'noack'],
      },
      {
        by: 'petersen',
        after: '8d',
        replyTo: 6,
        text: `Genau das spricht dafür, den Koffer beim gemeinsamen Team anzusiedeln: ein Gerät, drei Eingewiesene, ein Kalender. Zuständig für den Ausweis bleibt allerdings die örtliche Personalausweisbehörde. Das Team kann also Technik und Termine stellen, die Aufnahme muss eine Person machen, die für diese Behörde handelt. Wir prüfen gerade Abordnungen mit wenigen Stunden im Monat.`,
        helpful: ['krueger', 'jansen', 'lang', 'klein', 'hartmann'],
      },
      {
        by: 'petersen',
        after: '46d',
        text: `Zwischenstand nach den Beratungen in den Amtsausschüssen:

- **Dabei:** Kreis, elf Ämter und Gemeinden. **Nicht dabei:** fünf. Eine davon, weil sie es selbst besser kann, das stimmt auch.
- **Umlage:** Sockel 2.500 € plus 0,95 € je Einwohner, nach dem Vorbild aus [#2](#2).
- **Erste Aufgabe:** Leistungsbeschreibungen, dann drei Dienste im ersten Jahr. Mehr versprechen wir nicht.
- **Koffer:** zwei Geräte, Abordnung von vier Kräften mit je acht Stunden im Monat. Start, sobald die Personalräte zugestimmt haben.

Offen ist, wer das Team leitet. Die Stelle war zweimal ausgeschrieben. Wie haben Sie das im [@Werra-Meißner-Kreis](/regionen/werra-meissner) gelöst?`,
        helpful: ['klein', 'jansen', 'lang', 'hartmann', 'behrens', 'henkel', 'thiele'],
      },
      {
        by: 'yildirim',
        after: '3d',
        replyTo: 8,
        text: `Zur Stelle: Schreiben Sie „Leitung Onlinedienste für zwölf Verwaltungen“ statt „Sachbearbeitung E-Government“, und nennen Sie die Möglichkeit zur Arbeit von zu Hause in der ersten Zeile. Bei uns waren es mit dem alten Titel drei Bewerbungen, mit dem neuen neunzehn. Dieselbe Entgeltgruppe.`,
        helpful: ['petersen', 'klein', 'hartmann', 'zander', 'albers'],
      },
    ],
  },
  {
    topic: 'digitale-daseinsvorsorge',
    kind: 'question',
    title: 'Videosprechstunde im Dorf: Kabine kaufen oder nicht – und wie finden wir den Standort?',
    startedDaysAgo: 4,
    posts: [
      {
        by: 'soenmez',
        text: `Ein Anbieter hat drei unserer Kommunen eine Telemedizin-Kabine vorgeführt: Video mit Ärztin oder Arzt, Blutdruck, Stethoskop, EKG. Leasing etwa 2.400 € im Monat je Kabine. Die Bürgermeister sind angetan, ich bin unsicher. Zwei Fragen:

1. **Nutzung:** Wer hat eine Kabine oder einen begleiteten Videoraum in Betrieb, und wie viele Kontakte kommen im Monat zustande?
2. **Standort:** Ich würde gern nicht nach dem lautesten Bürgermeister entscheiden, sondern nach Erreichbarkeit der nächsten Hausarztpraxis ohne Auto. Nutzt jemand dafür daviplan?`,
        helpful: ['behrens', 'lang', 'brandt', 'thiele', 'roth'],
      },
      {
        by: 'behrens',
        after: '3h',
        replyTo: 1,
        answer: true,
        text: `Zu 1: Wir hatten 14 Monate lang eine unbegleitete Kabine in einem Amtsgebäude. Im Mittel **elf Kontakte im Monat**, davon vier von derselben Person. Danach haben wir sie zurückgegeben.

Seitdem gibt es an zwei Tagen einen *begleiteten* Raum: eine medizinische Fachangestellte, ein gewöhnlicher Bildschirm, Messgeräte einfacher Art, feste Zeiten mit zwei Hausarztpraxen, die ihre **eigenen** Patientinnen und Patienten dorthin bestellen. Das sind 60 bis 75 Kontakte im Monat. Die Technik kostet fast nichts, die Fachangestellte etwa 29.000 € im Jahr für eine halbe Stelle.

Der Unterschied ist der Mensch im Raum und dass die Praxis einen kennt.`,
        helpful: ['soenmez', 'lang', 'brandt', 'roth', 'jansen', 'maas', 'thiele', 'henkel'],
      },
      {
        by: 'ullrich',
        after: '22h',
        replyTo: 1,
        answer: true,
        text: `Zu 2: Ja, wir haben das mit daviplan gerechnet. Vorgehen in vier Schritten:

1. Hausarztpraxen als Standorte einlesen, Kapazität als Versorgungsumfang (0,5 / 1,0). Die Liste muss jemand von Hand prüfen; bei uns waren 6 von 71 Einträgen veraltet.
2. Erreichbarkeit zu Fuß und mit dem ÖPNV rechnen. Den Fahrplan brauchen Sie als GTFS, **Rufbusse sind darin meist nicht enthalten**. Ohne sie sieht die Karte schlechter aus als die Wirklichkeit.
3. Bevölkerung ab 70 Jahren je Ortsteil darüberlegen, heute und in zehn Jahren.
4. Fünf denkbare Standorte als Szenario einfügen und vergleichen, wie viele Menschen neu unter 30 Minuten kommen.

Ergebnis bei uns: Der Ort, den alle im Kopf hatten, lag auf Platz vier. Platz eins hatte keinen Laden, keine Apotheke und keine Räume. Gewählt wurde Platz zwei. Das Werkzeug entscheidet nicht, aber das Gespräch war ein anderes.`,
        helpful: ['soenmez', 'behrens', 'lang', 'brandt', 'fiedler', 'albers', 'wendt'],
      },
      {
        by: 'roth',
        after: '26h',
        text: `Ist jemand an einer **Apotheke** als Standort interessiert? Wir waren es und sind bei der Aufsicht vorerst nicht weitergekommen: Die assistierte Telemedizin in Apotheken steht zwar in § 129 Abs. 5h SGB V, aber eine Kabine in den Betriebsräumen hielt man wegen der Trennung von Arzt und Apotheke für unzulässig. Ein Raum mit eigenem Eingang nebenan ginge. Bitte vor jeder Zusage die zuständige Apothekenaufsicht fragen, das ist in Bewegung.`,
        helpful: ['soenmez', 'behrens', 'thiele'],
      },
      {
        by: 'soenmez',
        after: '21h',
        replyTo: 2,
        text: `> Kerstin Behrens ([#2](#2)): Der Unterschied ist der Mensch im Raum und dass die Praxis einen kennt.

Diesen Satz nehme ich morgen mit in die Bürgermeisterrunde. Frau Behrens, wer ist Arbeitgeber der Fachangestellten – der Kreis oder eine der Praxen? Und Herr Ullrich, dürfte unser Statistiker Sie wegen der Rufbusse anrufen? Wir haben das gleiche Problem.`,
        helpful: ['ullrich'],
      },
      {
        by: 'ullrich',
        after: '2h',
        replyTo: 5,
        text: `Gern, am besten vormittags. Wir haben die Rufbusse als Linie mit Stundentakt nachgebildet und dafür die Wartezeit hochgesetzt. Nicht schön, aber ehrlicher als weglassen.`,
        helpful: ['soenmez', 'wendt'],
      },
    ],
  },
];
