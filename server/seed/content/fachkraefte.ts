import type { SeedThread } from '../seed.types.js';

export const threads: SeedThread[] = [
  {
    topic: 'fachkraefte',
    kind: 'discussion',
    title: 'Willkommenszentrum im Landkreis: Was leistet es, und was nicht?',
    startedDaysAgo: 131,
    posts: [
      {
        by: 'yildirim',
        text: `Wir betreiben seit knapp vier Jahren ein Willkommenszentrum mit Fachkräfteportal. Da mehrere Regionen etwas Ähnliches planen, hier unsere Zahlen für ein Jahr und was ich daraus lese:

| | Anzahl |
| --- | ---: |
| Erstberatungen | 418 |
| davon aus dem Inland zugezogen oder zurückgekehrt | 187 |
| Vermittlung in Arbeit, von uns begleitet | 64 |
| Arbeitsplätze für mitziehende Partnerinnen und Partner | 22 |
| Stellen im Zentrum | 2,5 |

**Was es leistet:** Eine Tür statt sechs. Ausländerbehörde, Anerkennung, Kita, Schule und Wohnung werden von **einer** Person zusammengehalten.

**Was es nicht leistet:** Es erzeugt keine Wohnungen. Ein Drittel der begleiteten Familien ist an der Wohnung gescheitert, nicht an der Arbeit. Und das Portal allein, ohne Beratung, hat uns in zwei Jahren ganze neun nachweisbare Einstellungen gebracht.`,
        helpful: ['kessler', 'maas', 'brandt', 'lang', 'thiele', 'klein', 'soenmez', 'albers'],
      },
      {
        by: 'kessler',
        after: '50h',
        replyTo: 1,
        text: `Danke für die Offenheit beim Portal. Wir haben unseres im vergangenen Jahr abgeschaltet: 14.500 € im Jahr, zuletzt 40 Stellenangebote, davon die Hälfte abgelaufen. Die Unternehmen pflegen nur das eine Portal, auf dem ohnehin alle suchen.`,
        helpful: ['yildirim', 'thiele', 'vogt', 'albers'],
      },
      {
        by: 'reuter',
        after: '99h',
        text: `Zur Wohnung: Sie liegt vermutlich leer im Nachbardorf. In unserem Leerstandskataster stehen 140 Häuser, aber fast keine Mietwohnung für vier Personen. Wir haben mit zwei Gemeinden drei „Ankommenswohnungen“ eingerichtet, möbliert, höchstens zwölf Monate. Sie sind durchgehend belegt, und zwei Familien haben danach gekauft.`,
        helpful: ['yildirim', 'maas', 'brandt', 'klein', 'vogt', 'hartmann'],
      },
      {
        by: 'yildirim',
        after: '18h',
        replyTo: 3,
        text: `Könnten Sie etwas zu den Kosten sagen, und wer vermietet?`,
      },
      {
        by: 'reuter',
        after: '52h',
        replyTo: 4,
        text: `Vermieterin ist die Gemeinde. Je Wohnung rund 11.000 € für Möbel und Renovierung, Warmmiete 780 €, Leerstand zwischen zwei Familien etwa drei Wochen. Im laufenden Betrieb bleibt ein Minus von 1.500 € je Wohnung und Jahr. Wichtig ist die Befristung im Mietvertrag (§ 549 Abs. 2 BGB, Wohnraum zum vorübergehenden Gebrauch, haben wir anwaltlich prüfen lassen, zwölf Monate sind danach die Obergrenze); sonst sind es nach kurzer Zeit drei normale Wohnungen.`,
        helpful: ['yildirim', 'kessler', 'hartmann', 'brandt', 'thiele', 'obermaier'],
      },
      {
        by: 'schade',
        after: '19d',
        text: `Aus dem Jugendamt eine Bitte: Sagen Sie uns **vor** der Zusage an die Familie Bescheid. Im vergangenen Jahr standen viermal Eltern mit Arbeitsvertrag und ohne Betreuungsplatz vor der Tür. Seit wir jeden Montag zehn Minuten mit der Wirtschaftsförderung telefonieren, ist das nicht mehr vorgekommen.`,
        helpful: ['yildirim', 'brandt', 'kessler', 'maas', 'fiedler'],
      },
      {
        by: 'linke',
        after: '48d',
        text: `Fachkräfte bleiben nach unserer Erfahrung dort, wo sie im Verein ankommen. Wir vermitteln auf Wunsch Patinnen und Paten, 26 im letzten Jahr. Der Aufwand sind zwei Abende im Quartal und ein Kuchen. Messen können wir die Wirkung nicht, aber von den 26 Familien sind 23 noch da.`,
        helpful: ['yildirim', 'brandt', 'huber', 'roth', 'reuter'],
      },
      {
        by: 'thiele',
        after: '53d',
        text: `Wir stehen vor der Entscheidung, eine Stelle zu schaffen, und ich soll dem Kreistag **eine** Zahl nennen, an der man den Erfolg erkennt. Vermittlungen sind es nach dem, was hier steht, nicht. Was würden Sie nehmen, [@Deniz Yıldırım](/mitglieder/yildirim)?`,
        helpful: ['kessler'],
      },
      {
        by: 'yildirim',
        after: '1h',
        replyTo: 8,
        text: `Wer nach zwei Jahren noch da ist. Bei uns sind es von den 64 aus dem vorletzten Jahr 51. Die Zahl kommt spät, aber sie ist die einzige, die niemand schönrechnen kann. Für das erste Jahr würde ich dem Kreistag die Zahl der **Behördengänge je Familie** nennen: vorher elf, jetzt fünf.`,
        helpful: ['thiele', 'kessler', 'brandt', 'ullrich'],
      },
    ],
  },
  {
    topic: 'fachkraefte',
    kind: 'question',
    title: 'Anerkennung von Pflegefachkräften: Was beschleunigt das Verfahren wirklich?',
    startedDaysAgo: 66,
    posts: [
      {
        by: 'kessler',
        text: `Drei unserer Pflegeeinrichtungen haben zusammen elf Pflegefachkräfte aus Drittstaaten gewonnen. Von der Zusage bis zum ersten Arbeitstag als Fachkraft vergehen bei uns im Mittel 17 Monate. Zwei Personen sind unterwegs nach Österreich abgebogen.

**An welcher Stelle lässt sich Zeit gewinnen?** Ich suche keine Grundsatzkritik, sondern Handgriffe, die ein Landkreis selbst in der Hand hat.`,
        helpful: ['maas', 'lang', 'jansen', 'roth'],
      },
      {
        by: 'lang',
        after: '27h',
        replyTo: 1,
        text: `Bei uns waren es knapp 18 Monate, jetzt gut 11. Gewonnen haben wir vor allem vor der Einreise, nicht danach. Frau Yıldırım hat die Einzelheiten.`,
        helpful: ['kessler'],
      },
      {
        by: 'yildirim',
        after: '1h',
        replyTo: 1,
        answer: true,
        text: `Wir haben den Ablauf an acht Fällen aufgezeichnet. Mittlere Dauer in Wochen, vorher und nachher:

| Schritt | vorher | nachher |
| --- | ---: | ---: |
| Unterlagen vollständig | 14 | 6 |
| Bescheid über die Gleichwertigkeit | 17 | 12 |
| Visum | 13 | 6 |
| Einreise bis Beginn der Ausgleichsmaßnahme | 9 | 3 |
| Ausgleichsmaßnahme bis Urkunde | 24 | 22 |

Was geholfen hat:

1. **Das beschleunigte Fachkräfteverfahren (§ 81a AufenthG).** Der Arbeitgeber schließt mit Vollmacht der Fachkraft eine Vereinbarung mit der Ausländerbehörde. Ab da laufen Fristen, auch für die Anerkennungsstelle. Kostet 411 € Gebühr und lohnt sich fast immer.
2. **Eine Mustermappe** mit Beispielen, welches Zeugnis wie übersetzt sein muss. Vorher fehlte in sieben von acht Fällen der Fächer- und Stundennachweis.
3. **Kursplatz buchen, bevor das Visum da ist.** Das Risiko von 300 € Storno tragen wir.

Was nicht geholfen hat: Beschwerden bei der Anerkennungsstelle. Geholfen hat ein Besuch dort, mit Kuchen und drei Akten.`,
        edited: {
          before: `Wir haben den Ablauf an acht Fällen aufgezeichnet. Mittlere Dauer in Wochen, vorher und nachher:

| Schritt | vorher | nachher |
| --- | ---: | ---: |
| Unterlagen vollständig | 14 | 6 |
| Bescheid über die Gleichwertigkeit | 17 | 12 |
| Visum | 13 | 6 |
| Einreise bis Beginn der Ausgleichsmaßnahme | 9 | 3 |
| Ausgleichsmaßnahme bis Urkunde | 24 | 12 |

Was geholfen hat:

1. **Das beschleunigte Fachkräfteverfahren (§ 81a AufenthG).** Der Arbeitgeber schließt mit Vollmacht der Fachkraft eine Vereinbarung mit der Ausländerbehörde. Ab da laufen Fristen, auch für die Anerkennungsstelle. Kostet 411 € Gebühr und lohnt sich fast immer.
2. **Eine Mustermappe** mit Beispielen, welches Zeugnis wie übersetzt sein muss. Vorher fehlte in sieben von acht Fällen der Fächer- und Stundennachweis.
3. **Kursplatz buchen, bevor das Visum da ist.** Das Risiko von 300 € Storno tragen wir.

Was nicht geholfen hat: Beschwerden bei der Anerkennungsstelle. Geholfen hat ein Besuch dort, mit Kuchen und drei Akten.`,
          reason: 'Tippfehler in der letzten Tabellenzeile: nachher 22 Wochen, nicht 12.',
        },
        helpful: ['kessler', 'maas', 'lang', 'jansen', 'thiele', 'roth', 'soenmez', 'brandt', 'klein'],
      },
      {
        by: 'kessler',
        after: '26h',
        replyTo: 3,
        text: `Sehr konkret, vielen Dank. Wer unterschreibt die Vereinbarung nach § 81a, wenn die Einrichtung klein ist und sich das nicht zutraut?`,
      },
      {
        by: 'yildirim',
        after: '1h',
        replyTo: 4,
        text: `Die Einrichtung muss selbst unterschreiben, aber wir füllen aus und sitzen daneben. Nach dem zweiten Mal konnten es alle allein.`,
        helpful: ['kessler', 'maas'],
      },
      {
        by: 'maas',
        after: '115h',
        text: `Ein Punkt zur Ausgleichsmaßnahme: Wir hatten nur die Kenntnisprüfung im Blick. Seit wir mit der Pflegeschule einen **Anpassungslehrgang** vereinbart haben, gibt es kaum noch Abbrüche. Er dauert länger, aber die Leute arbeiten dabei in der Einrichtung und lernen das Team kennen. Wer die Wahl hat, sollte sie den Fachkräften erklären und nicht für sie treffen.`,
        helpful: ['kessler', 'jansen', 'lang', 'yildirim', 'roth'],
      },
      {
        by: 'jansen',
        after: '71h',
        text: `Aus vielen Gesprächen: Es gehen selten die, bei denen es lange gedauert hat. Es gehen die, denen **niemand gesagt hat**, wo ihr Antrag liegt. Eine Nachricht alle zwei Wochen, auch ohne Neuigkeit, kostet fünf Minuten.`,
        helpful: ['kessler', 'yildirim', 'lang', 'linke', 'maas', 'brandt'],
      },
      {
        by: 'kessler',
        after: '28d',
        text: `Zwischenbilanz nach fünf Wochen: Vereinbarungen nach § 81a für vier Personen geschlossen, Mustermappe übernommen und um die Philippinen ergänzt, und ich schreibe jeden zweiten Freitag eine Nachricht an elf Menschen. Ob es schneller geht, weiß ich in einem Jahr. Ruhiger ist es schon jetzt.`,
        helpful: ['yildirim', 'jansen', 'maas', 'thiele', 'lang'],
      },
    ],
  },
  {
    topic: 'fachkraefte',
    kind: 'discussion',
    title: 'Eigene Stellen im Bauamt besetzen: Zulage, Homeoffice, Quereinstieg – was hat gewirkt?',
    startedDaysAgo: 87,
    posts: [
      {
        by: 'hartmann',
        text: `Wir reden hier viel über Ärztinnen und Busfahrer, aber wenig über uns selbst. In unserer Bauverwaltung sind von 31 Stellen sieben unbesetzt, die älteste seit 22 Monaten. Bauanträge brauchen inzwischen fünf Wochen länger als vor drei Jahren.

Versucht haben wir:

- **Fachkräftezulage** nach der Richtlinie der VKA: eine Einstellung, dafür Unmut bei acht Vorhandenen.
- **Homeoffice** an drei Tagen: zwei Bewerbungen aus Kassel, eine Einstellung. Hat gewirkt.
- **Stellenanzeige im Video**: 11.000 Aufrufe, keine Bewerbung.

Was hat bei Ihnen gewirkt?`,
        helpful: ['brandt', 'thiele', 'noack', 'albers', 'krueger', 'reuter', 'kessler'],
      },
      {
        by: 'noack',
        after: '1d',
        text: `Im Zweckverband dasselbe bei der Fachkraft für Abwassertechnik. Gewirkt hat, dass wir selbst wieder ausbilden, nachdem wir es elf Jahre gelassen hatten. Von vier Azubis sind drei geblieben. Der eine arbeitet jetzt beim Nachbarverband, das rechne ich auch noch als Erfolg.`,
        helpful: ['hartmann', 'winkler', 'krueger'],
      },
      {
        by: 'krueger',
        after: '30h',
        replyTo: 1,
        text: `In der Nachbargemeinde hat der Kollege S. nach drei Monaten wieder gekündigt, weil ihm bei der Einstellung eine Stufe zugesagt worden war, die er dann nicht bekam.`,
        deleted: { reason: 'Angaben zu einer erkennbaren Person, von der Verfasserin selbst gelöscht.' },
      },
      {
        by: 'krueger',
        after: '1h',
        text: `Neu und ohne Namen: Bitte sagen Sie im Gespräch keine Erfahrungsstufe zu, bevor die Personalstelle geprüft hat, was nach § 16 TVöD anrechenbar ist. Wir haben auf diese Weise jemanden nach drei Monaten wieder verloren.`,
        helpful: ['hartmann', 'thiele', 'brandt', 'klein'],
      },
      {
        by: 'albers',
        after: '139h',
        text: `Quereinstieg: Wir haben zwei Leute mit Bauzeichner- und Handwerkshintergrund eingestellt und berufsbegleitend qualifiziert. Eine prüft heute selbstständig die einfachen Vorhaben und hält den beiden Ingenieurinnen den Rücken frei. Es hat ein Jahr gedauert, in dem wir eher langsamer waren. Ohne die Bereitschaft der Amtsleitung, dieses Jahr auszuhalten, geht es nicht.`,
        helpful: ['hartmann', 'kessler', 'reuter', 'obermaier', 'brandt', 'yildirim'],
      },
      {
        by: 'brandt',
        after: '123h',
        text: `Wir haben mit einem Nachbarkreis eine gemeinsame Statikprüfung vereinbart (öffentlich-rechtliche Vereinbarung, Kosten nach Fällen). Das hat eine Stelle gespart, die wir beide nicht besetzen konnten. Die Verhandlungen haben 19 Monate gedauert, gescheitert wäre es fast an der Frage, wessen Software genommen wird.`,
        helpful: ['hartmann', 'thiele', 'petersen', 'albers', 'klein'],
      },
      {
        by: 'hartmann',
        after: '210h',
        replyTo: 5,
        text: `> Jens Albers ([#5](#5)): Es hat ein Jahr gedauert, in dem wir eher langsamer waren.

Das ist der Satz, den ich meinem Landrat vorlegen werde. Wir schreiben zwei der sieben Stellen jetzt neu aus, ohne Hochschulabschluss und mit Qualifizierungszusage.`,
        helpful: ['albers', 'brandt', 'noack', 'krueger'],
      },
      {
        by: 'hartmann',
        after: '32d',
        text: `Nachtrag: 23 Bewerbungen auf die zwei Stellen, zum ersten Mal seit Jahren eine Auswahl. Die Fachkräftezulage lassen wir auslaufen.`,
        helpful: ['albers', 'thiele', 'brandt', 'noack', 'krueger', 'kessler', 'yildirim', 'reuter'],
      },
    ],
  },
];
