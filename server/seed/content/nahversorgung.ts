import type { SeedThread } from '../seed.types.js';

export const threads: SeedThread[] = [
  {
    topic: 'nahversorgung',
    kind: 'question',
    title: 'Dorfladen rund um die Uhr ohne Personal: Was gilt bei Ihnen am Sonntag?',
    startedDaysAgo: 96,
    posts: [
      {
        by: 'grosse',
        text: `Wir haben inzwischen drei Läden, die zwanzig Stunden in der Woche mit Personal laufen und den Rest ohne. Zutritt mit Kundenkarte oder Ausweis, Kasse zum Selbstscannen. Werktags ist das in Brandenburg kein Problem. Den Sonntag prüft bei uns das Rechtsamt anhand der Änderung des BbgLöG, so lange bleiben die Türen zu.

Jede Anfrage aus den Dörfern beginnt mit „In Bayern geht das doch auch“. Ich möchte deshalb eine Übersicht anlegen und brauche aus jedem Land drei Angaben:

1. Rechtsgrundlage und Höchstfläche
2. Was darf sonntags, wie lange?
3. Was ist in der **Praxis** schwierig (Nachbarn, Nachfüllen, Alkohol)?

Am Sonntag kaufen nach unseren Zahlen vor allem die ein, die in der Woche pendeln. In unserem größten Laden wären das geschätzt 15 bis 18 % vom Umsatz, und die entscheiden darüber, ob er sich trägt.`,
        helpful: ['vogt', 'huber', 'kessler', 'henkel', 'brandt'],
      },
      {
        by: 'vogt',
        after: '4h',
        text: `Hessen: § 2 HLöG definiert seit Juli 2024 „digitale Kleinstsupermärkte“: vollautomatisiert, höchstens **120 m²**, nur Waren des täglichen Bedarfs, kein Verkaufspersonal. Die dürfen von 0 bis 24 Uhr öffnen, auch an Sonn- und Feiertagen. Auslöser war der Beschluss des VGH Kassel vom Dezember 2023, nach dem die Läden sonntags hatten schließen müssen.

In der Praxis: Die 120 m² sind schnell erreicht. Ein Laden bei uns hat eine Wand eingezogen, um von 134 auf 118 m² zu kommen. Dahinter ist jetzt das Lager.`,
        helpful: ['grosse', 'brandt', 'reuter', 'kessler', 'klein'],
      },
      {
        by: 'huber',
        after: '1d',
        text: `Bayern: Art. 2 Abs. 2 BayLadSchlG. Personallos betriebene Kleinstsupermärkte bis **150 m²** dürfen auch während der allgemeinen Ladenschlusszeiten öffnen. Die Gemeinde kann das an Sonn- und Feiertagen durch Verordnung begrenzen, aber nicht unter acht zusammenhängende Stunden.

Wie eine Gemeinde damit umgeht, kann Herr Obermaier besser sagen als ich.`,
        helpful: ['grosse', 'vogt', 'obermaier'],
      },
      {
        by: 'obermaier',
        after: '1d',
        replyTo: 3,
        text: `Der Gemeinderat hatte die Verordnung schon auf dem Tisch: sonntags 10 bis 18 Uhr, damit während der Messe Ruhe ist. Dann hat der Pfarrer gesagt, ihn störe der Laden weniger als die Motorräder. Wir haben es gelassen. Beschwerden in elf Monaten: zwei, beide wegen Autotüren nach 22 Uhr. Wir haben den Parkplatz auf die andere Hausseite gelegt.`,
        helpful: ['grosse', 'huber', 'vogt', 'henkel', 'reuter', 'thiele', 'krueger'],
      },
      {
        by: 'krueger',
        after: '3d',
        text: `Aus Sicht einer Ordnungsbehörde: Der Streit geht selten um die offene Tür und fast immer um das, was dahinter passiert. Wenn am Sonntag jemand Regale auffüllt oder putzt, ist das Beschäftigung an einem Sonntag (§ 9 ArbZG), egal wie digital der Laden ist. Ich rate den Betreibern zu einem Satz im Konzept: Zwischen Samstag 22 Uhr und Montag 5 Uhr betritt kein Personal den Verkaufsraum, außer bei Störung. Damit war hier jedes Gespräch kurz.`,
        helpful: ['grosse', 'vogt', 'obermaier', 'kessler', 'albers', 'huber'],
      },
      {
        by: 'henkel',
        after: '2d',
        text: `Rheinland-Pfalz: Ich kann nur aus dem Gesetzentwurf der Landesregierung zitieren, die verkündete Fassung bitte selbst nachschlagen. Dort standen 150 m² und an Sonn- und Feiertagen höchstens zwölf Stunden zwischen 6 und 22 Uhr. Auch „hybride“ Läden mit Personal unter der Woche sollten erfasst sein. Das ist für uns der wichtige Punkt, denn einen Laden ganz ohne Personal will hier niemand.`,
        helpful: ['grosse', 'kessler'],
      },
      {
        by: 'petersen',
        after: '5d',
        text: `Nicht mein Fach, aber ich habe bei unserer Wirtschaftsförderung nachgefragt: In Mecklenburg-Vorpommern sind Kleinstverkaufsstellen ohne persönlichen Kundenkontakt seit dem 01.02.2024 vom Öffnungszeitengesetz **ausgenommen**. Eine Quadratmeterzahl hat man mir nicht nennen wollen, die Rede war von „etwa 100“.`,
        helpful: ['grosse', 'zander'],
      },
      {
        by: 'kessler',
        after: '2d',
        text: `Saarland: kein eigener Paragraph. Das Ministerium lässt Läden bis rund 150 m² mit täglichem Bedarf sonntags höchstens **fünf Stunden** öffnen, ohne Störung von Gottesdiensten und ohne Pfandrückgabe. Die Gemeinden können weiter einschränken. Für unsere beiden Betreiber ist das zu wenig, sie haben sonntags zu.`,
        helpful: ['grosse', 'thiele', 'vogt'],
      },
      {
        by: 'grosse',
        after: '4d',
        answer: true,
        text: `Danke! Hier die Übersicht. Sie ist eine **Sammlung unter Kolleginnen und Kollegen und keine Rechtsauskunft**. Bitte vor jeder Zusage den geltenden Text lesen.

| Land | Grundlage | Fläche | Sonntag | Besonderheit |
|---|---|---|---|---|
| Bayern | Art. 2 Abs. 2 BayLadSchlG | 150 m² | ganztags | Gemeinde kann auf mindestens 8 Stunden begrenzen |
| Hessen | § 2 HLöG | 120 m² | ganztags | nur täglicher Bedarf, vollautomatisiert |
| Meckl.-Vorp. | ÖffZG M-V | klein, ca. 100 m² | ganztags | vom Gesetz ausgenommen |
| Rheinland-Pfalz | LadöffnG, laut Entwurf | 150 m² | 12 Stunden, 6–22 Uhr | auch mit Personal unter der Woche |
| Saarland | Auslegung des Ministeriums | ca. 150 m² | 5 Stunden | Gottesdienste, keine Pfandrückgabe |
| Brandenburg | BbgLöG | – | in Klärung | werktags 0–24 Uhr |
| Sachsen | SächsLadÖffG | ? | ? | fehlt noch |

Zur Praxis nehme ich drei Punkte mit: kein Personal am Sonntag im Verkaufsraum ([#5](#5)), Parkplatz vor Öffnungszeit ([#4](#4)), Fläche vor dem Umbau messen ([#2](#2)).`,
        helpful: ['vogt', 'huber', 'obermaier', 'kessler', 'henkel', 'krueger', 'brandt', 'thiele', 'albers', 'klein', 'reuter'],
        edited: {
          before: `Danke! Hier die Übersicht. Sie ist eine **Sammlung unter Kolleginnen und Kollegen und keine Rechtsauskunft**. Bitte vor jeder Zusage den geltenden Text lesen.

| Land | Grundlage | Fläche | Sonntag | Besonderheit |
|---|---|---|---|---|
| Bayern | Art. 2 Abs. 2 BayLadSchlG | 150 m² | ganztags | Gemeinde kann auf mindestens 8 Stunden begrenzen |
| Hessen | § 2 HLöG | 120 m² | ganztags | nur täglicher Bedarf, vollautomatisiert |
| Meckl.-Vorp. | ÖffZG M-V | klein, ca. 100 m² | ganztags | vom Gesetz ausgenommen |
| Rheinland-Pfalz | LadöffnG, laut Entwurf | 150 m² | 12 Stunden, 6–22 Uhr | auch mit Personal unter der Woche |
| Saarland | – | – | geschlossen | kein eigener Paragraph |
| Brandenburg | BbgLöG | – | in Klärung | werktags 0–24 Uhr |

Zur Praxis nehme ich drei Punkte mit: kein Personal am Sonntag im Verkaufsraum ([#5](#5)), Parkplatz vor Öffnungszeit ([#4](#4)), Fläche vor dem Umbau messen ([#2](#2)).`,
          reason: 'Saarland nach dem Hinweis von Herrn Keßler berichtigt, Zeile für Sachsen ergänzt.',
          afterPost: 11,
        },
      },
      {
        by: 'maas',
        after: '2d',
        replyTo: 9,
        text: `Für Sachsen habe ich keine belastbare Antwort. Tragen Sie bitte „offen“ ein, ich frage beim Landkreistag nach.`,
        helpful: ['grosse'],
      },
      {
        by: 'kessler',
        after: '1h',
        replyTo: 9,
        text: `In der Übersicht steht beim Saarland „geschlossen“. Könnten Sie das bitte berichtigen?`,
        deleted: { reason: 'Erledigt, die Übersicht ist berichtigt.' },
      },
      {
        by: 'becker',
        after: '30d',
        text: `Ein Hinweis aus der Breitbandkoordination, der in keinem Ladenöffnungsgesetz steht: Unser einziger Laden dieser Art war an einem Sonntag sieben Stunden zu, weil die Mobilfunkzelle ausfiel. Zutritt und Kasse hingen am selben Router. Drinnen stand eine Kundin, die zwar hinauskam, aber nicht bezahlen konnte. Seither: Festnetz **und** Mobilfunk von zwei Anbietern, 38 € im Monat zusätzlich.`,
        helpful: ['grosse', 'vogt', 'petersen', 'kessler', 'huber', 'weiss'],
      },
      {
        by: 'grosse',
        after: '20d',
        replyTo: 12,
        text: `Das nehmen wir in unser Pflichtenheft auf. Was passiert bei Ihnen, wenn trotzdem beides ausfällt: Bleibt die Tür zu, oder lässt sie sich öffnen?`,
      },
      {
        by: 'vogt',
        after: '22d',
        replyTo: 13,
        text: `Bei uns bleibt sie von außen zu, von innen öffnet sie immer mechanisch. Das verlangt schon der Brandschutz.

Weil es in der Übersicht noch fehlt, zum **Alkohol**: § 9 Abs. 3 JuSchG erlaubt Automaten in gewerblich genutzten Räumen nur, wenn eine technische Vorrichtung oder ständige Aufsicht sicherstellt, dass Kinder und Jugendliche nichts entnehmen können. Wir haben einen verschlossenen Kühlschrank, der nach Prüfung des Ausweises an der Kasse freigibt. Kosten 2.300 €. Das Jugendamt hat sich das vor Ort zeigen lassen und war zufrieden. Ein Schild „ab 18“ genügt nicht.`,
        helpful: ['grosse', 'huber', 'becker', 'krueger', 'obermaier'],
      },
    ],
  },
  {
    topic: 'nahversorgung',
    kind: 'discussion',
    title: 'Diebstahl und Schwund im unbesetzten Laden: Zahlen nach zwölf Monaten',
    startedDaysAgo: 40,
    posts: [
      {
        by: 'vogt',
        text: `Weil wir in jeder Gemeindevertretung danach gefragt werden, lege ich die Zahlen unserer beiden Läden offen. Zusammen etwa 19.400 € Umsatz im Monat, Zutritt mit Bankkarte, Kameras über der Kasse und am Ausgang.

| Quartal | Umsatz | Schwund | Anteil |
|---|---:|---:|---:|
| 1. | 51.200 € | 2.350 € | 4,6 % |
| 2. | 57.900 € | 2.030 € | 3,5 % |
| 3. | 61.300 € | 1.590 € | 2,6 % |
| 4. | 62.700 € | 1.250 € | 2,0 % |
| **Jahr** | **233.100 €** | **7.220 €** | **3,1 %** |

Im ersten Quartal gab es zwei Jugendliche und eine Flasche Wodka am Tag. Als das geklärt war, fiel die Kurve. Kalkuliert hatten wir mit 1,5 %.`,
        helpful: ['grosse', 'kessler', 'huber', 'brandt', 'linke', 'krueger', 'henkel'],
        edited: {
          before: `Weil wir in jeder Gemeindevertretung danach gefragt werden, lege ich die Zahlen unserer beiden Läden offen. Zusammen etwa 19.400 € Umsatz im Monat, Zutritt mit Bankkarte, Kameras über der Kasse und am Ausgang. Diebstahl im Jahr: 7.220 €, das sind 3,1 %.

Im ersten Quartal gab es zwei Jugendliche und eine Flasche Wodka am Tag. Als das geklärt war, fiel die Kurve. Kalkuliert hatten wir mit 1,5 %.`,
          reason: 'Tabelle nach Quartalen ergänzt. „Diebstahl“ durch „Schwund“ ersetzt, weil es mehr ist als das.',
        },
      },
      {
        by: 'grosse',
        after: '1d',
        text: `Bei uns liegt der Schwund im dritten Jahr bei 1,4 %. Der Unterschied ist vermutlich der Zutritt: Wir lassen nur mit **registrierter Kundenkarte oder Ausweis** ein. Wer mit Namen hineingeht, steckt seltener etwas ein.

Der Preis dafür ist Laufkundschaft. Radfahrer und Besuch stehen vor der Tür.`,
        helpful: ['vogt', 'kessler', 'huber', 'linke'],
      },
      {
        by: 'kessler',
        after: '4h',
        replyTo: 2,
        text: `> Anja Große ([#2](#2)): Wer mit Namen hineingeht, steckt seltener etwas ein.

Und wer keinen elektronischen Zutritt beherrscht, kommt gar nicht hinein. Wie viele Ältere haben Sie verloren? Bei uns war das im Ortsrat das entscheidende Argument dagegen.`,
        helpful: ['thiele'],
      },
      {
        by: 'grosse',
        after: '2d',
        replyTo: 3,
        text: `Zunächst viele. In den ersten acht Wochen kamen von den über 75-Jährigen fast nur die, die in den besetzten Stunden einkaufen. Geändert haben es drei Dinge:

- eine **Karte ohne Handy**, die man im Laden gegen Vorlage des Ausweises in fünf Minuten bekommt
- vier Nachmittage, an denen die Landfrauen an der Kasse standen und geholfen haben
- eine Klingel, die bei der Betreiberin zu Hause läutet (wird etwa zweimal in der Woche benutzt)

Heute haben wir in drei Dörfern 640 Karten ausgegeben, 71 davon an Menschen über 75. Zufrieden bin ich damit nicht, aber es sind nicht null.`,
        helpful: ['kessler', 'vogt', 'linke', 'huber', 'jansen', 'roth', 'brandt'],
      },
      {
        by: 'ullrich',
        after: '3d',
        text: `Eine Rückfrage zur Statistik: Ist das Inventurdifferenz, oder sind abgelaufene und zerbrochene Ware schon herausgerechnet? Die 3,1 % und die 1,4 % wären sonst nicht vergleichbar.`,
        helpful: ['vogt', 'grosse', 'kessler'],
      },
      {
        by: 'vogt',
        after: '2d',
        replyTo: 5,
        text: `Berechtigt. Ich habe nachrechnen lassen: Von den 3,1 % sind rund 1,2 Punkte abgelaufene Ware und Bruch, die nicht ausgebucht wurden. Bleiben etwa 1,9 %, und auch darin stecken Scanfehler. Die Testeinkäufe zeigen, dass vor allem Obst nach Gewicht falsch eingegeben wird, in beide Richtungen.

Wir verkaufen Äpfel jetzt im Beutel zum Festpreis. Klingt banal.`,
        helpful: ['ullrich', 'grosse', 'kessler', 'huber'],
      },
      {
        by: 'linke',
        after: '5d',
        text: `Aus der Ehrenamtsecke: Ein Laden bei uns hat neun **Ladenpatinnen und Ladenpaten**. Jede Person schaut an einem festen Tag auf dem Weg hinein, räumt zwei Regale auf, spricht mit den Leuten. Kein Wachdienst. Der Vorstand sagt, das habe mehr gebracht als die dritte Kamera.

Was gar nicht geht: Ein Verein, der die Idee übernommen hat, hatte ein Standbild der Kamera ins Fenster gehängt, „Wer kennt diesen Mann?“. Das Bild hing vier Stunden, die Beschwerde bei der Datenschutzaufsicht beschäftigt den Verein bis heute.`,
        helpful: ['vogt', 'grosse', 'krueger', 'huber', 'brandt', 'petersen'],
      },
      {
        by: 'krueger',
        after: '6d',
        replyTo: 7,
        text: `Dazu ein Ablauf, der sich bei uns bewährt hat: Aufnahme sichern, nicht herumzeigen, Strafantrag stellen, Hausverbot schriftlich. Bei geringwertigen Sachen wird in der Regel nur auf Antrag verfolgt (§ 248a StGB). Ohne Antrag passiert nichts, und das spricht sich schneller herum als jede Kamera.`,
        helpful: ['vogt', 'linke', 'grosse', 'kessler'],
      },
      {
        by: 'vogt',
        after: '20d',
        text: `Kurzer Stand, weil gestern Inventur war: Mit Festpreisbeuteln, vier Paten (bei [@Regina Linke](/mitglieder/linke) abgeschaut) und einem Strafantrag liegt der Schwund im laufenden Quartal bei 1,3 %, ohne Bruch und Ablauf. Ich schreibe das als Erfahrungsbericht zusammen, sobald das Jahr voll ist. Ein gutes Quartal ist noch kein Beweis.`,
        helpful: ['linke', 'grosse', 'ullrich', 'kessler'],
      },
    ],
  },
  {
    topic: 'nahversorgung',
    kind: 'question',
    title: 'Der Verkaufswagen stellt den Betrieb ein: Wer hat 37 Haltepunkte ersetzt?',
    startedDaysAgo: 9,
    posts: [
      {
        by: 'brandt',
        text: `Unser letzter Lebensmittel-Verkaufswagen hört zum Quartalsende auf. Der Inhaber ist 67, einen Nachfolger gibt es nicht. Betroffen sind 37 Haltepunkte in sechs Gemeinden, bei zwölf davon fährt außer dem Schulbus nichts.

Nach seinen Angaben kaufen je Woche etwa 260 Menschen bei ihm, im Schnitt für 23 €. Das trägt einen Wagen gerade so, und der Wagen ist 19 Jahre alt.

Hat eine Netzwerkregion so etwas schon aufgefangen, **ohne** selbst Lebensmittelhändler zu werden? Ich suche etwas, das in drei Monaten steht, nicht in drei Jahren.`,
        helpful: ['grosse', 'klein', 'vogt', 'roth', 'albers'],
      },
      {
        by: 'grosse',
        after: '1d',
        text: `Aufgefangen nur zum Teil. Drei Wege, die wir geprüft haben:

1. **Bäcker oder Fleischer mit eigenem Wagen** nehmen ein Grundsortiment mit. Bei uns machen das zwei, an 14 von 31 Orten. Schnell da, aber keine Getränke.
2. **Abholfach am Dorfgemeinschaftshaus**, bestückt vom nächsten Markt. Läuft nur, wo jemand beim Bestellen hilft. Ein Fach steht seit einem halben Jahr leer.
3. **Lieferung mit dem Linienbus** bis zur Haltestelle. Dazu kann [@Katrin Wendt](/mitglieder/wendt) mehr sagen.

Unser Fehler: Wir haben zuerst nach einem neuen Händler gesucht und vier Monate verloren. Fragen Sie die Kundschaft des Wagens **jetzt**, solange er noch fährt und alle an einem Ort stehen. Danach erreichen Sie die Leute nicht mehr.`,
        helpful: ['brandt', 'klein', 'vogt', 'albers', 'wendt'],
      },
      {
        by: 'wendt',
        after: '1d',
        replyTo: 2,
        text: `Der Bus bringt die Kiste bis zur Haltestelle, nicht bis in die Küche. Für Händler und Gaststätten ist das gut, für eine 84-Jährige mit Wasserkasten nicht. Wo am anderen Ende jemand mit einer Sackkarre steht, klappt es. Diese Person zu finden war schwerer als der Fahrplan.`,
        helpful: ['brandt', 'grosse', 'linke'],
      },
      {
        by: 'brandt',
        after: '4d',
        text: `Den Rat mit der Befragung habe ich sofort befolgt: Zwei Auszubildende fahren diese Woche mit und haben bisher 118 Bögen. Erste Zahl: 71 % haben **niemanden**, der sie regelmäßig zum Einkaufen fährt.

Zwei Bäcker sind im Gespräch. Für die zwölf Orte ohne Bus habe ich weiterhin nichts. Die Fachfrage bleibt also offen.`,
        helpful: ['grosse', 'wendt', 'klein', 'roth'],
      },
    ],
  },
  {
    topic: 'nahversorgung',
    kind: 'discussion',
    title: 'Regiomat am Gemeindehaus: Förderung abgelehnt, Automat läuft trotzdem',
    startedDaysAgo: 187,
    posts: [
      {
        by: 'huber',
        text: `Zur Warnung: Ein Landwirt wollte mit uns einen gekühlten Automaten für Eier, Milch, Wurst und Mehl aufstellen, 11.900 € netto, davon 80 % aus dem Regionalbudget. Abgelehnt wegen **vorzeitigen Maßnahmenbeginns**. Er hatte das Gerät mit Rücktrittsrecht „reserviert“, und in der Auftragsbestätigung stand das Wort Bestellung.

Alles andere war in Ordnung. Ich hätte die Unterlagen vorher sehen müssen.`,
        helpful: ['vogt', 'reuter', 'grosse', 'klein', 'thiele'],
      },
      {
        by: 'vogt',
        after: '2d',
        text: `Das trifft bei uns ungefähr jeden zehnten Kleinantrag. Wir geben seit zwei Jahren einen Zettel mit einem einzigen Satz aus: „Unterschreiben, bestellen, anzahlen oder zusagen dürfen Sie erst, wenn der Vertrag mit uns da ist.“ Gelb, DIN A5, an jede Mappe geheftet. Seither drei Fälle statt neun.`,
        helpful: ['huber', 'klein', 'thiele', 'reuter', 'linke', 'grosse'],
      },
      {
        by: 'obermaier',
        after: '5d',
        text: `Der Landwirt hat ihn trotzdem aufgestellt. Im ersten Monat für 3.100 € verkauft. Strom zahlt er an die Gemeinde, 40 € im Monat.`,
        helpful: ['huber', 'vogt', 'grosse'],
      },
      {
        by: 'grosse',
        after: '9d',
        text: `Für alle, die das über die Gemeinde fördern wollen: Denken Sie an die De-minimis-Erklärung des Betreibers (VO (EU) 2023/2831, 300.000 € in drei Jahren). Bei einem Hofladen ist das nie die Grenze, aber das Formular fehlt in der Hälfte der Akten.`,
        helpful: ['huber', 'vogt', 'albers'],
      },
      {
        by: 'huber',
        after: '20d',
        text: `Mein Schluss daraus: Den Automaten hätte es auch ohne Förderung gegeben. Wir stecken das Regionalbudget jetzt in den **Stellplatz** (Fundament, Strom, Dach, Bank), und der gehört der Gemeinde. Wenn der Betreiber aufhört, kann der nächste kommen. Zwei weitere Orte folgen.`,
        helpful: ['vogt', 'obermaier', 'grosse', 'reuter', 'klein', 'brandt', 'kessler', 'thiele'],
      },
    ],
  },
];
