import { Card } from '../../ui/card.js';
import { Page } from '../../ui/page.js';
import './legal.css';

const PARTS = [
  { id: 'lesen', label: 'Lesen' },
  { id: 'schreiben', label: 'Schreiben' },
  { id: 'zitieren', label: 'Zitieren und antworten' },
  { id: 'erwaehnen', label: 'Erwähnen' },
  { id: 'fachfragen', label: 'Fachfragen' },
  { id: 'loesungsansaetze', label: 'Lösungsansätze' },
  { id: 'sichtbarkeit', label: 'Wer mitliest' },
  { id: 'moderation', label: 'Wenn etwas nicht in Ordnung ist' },
  { id: 'tastatur', label: 'Tastatur' },
];

function Contents() {
  return (
    <Card title="Auf dieser Seite">
      <ul className="lines">
        {PARTS.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** A short handbook. */
export default function HelpPage() {
  return (
    <Page title="Hilfe" lead={<span>Das Wichtigste auf einer Seite</span>} aside={<Contents />}>
      <div className="prose">
        <h2 id="lesen">Lesen</h2>
        <p>
          Eine Diskussion öffnet sich beim ersten Beitrag, den Sie noch nicht kennen, auf jedem Gerät. Neue Beiträge
          erscheinen von selbst; während Sie lesen, verschieben sie nichts, sondern werden angekündigt. Was ungelesen
          ist, sammelt «Neu für mich». Jeder Beitrag hat eine feste Nummer und Adresse, die Sie verschicken können. Wenn
          die Moderation Beiträge verschiebt oder Diskussionen zusammenführt, führt die alte Adresse an den neuen Ort.
        </p>
        <h2 id="schreiben">Schreiben</h2>
        <p>
          Wählen Sie, ob Sie für Ihre Region oder persönlich sprechen; das steht dann neben Ihrem Namen. Überschriften,
          Listen, Tabellen und Links setzen Sie mit der Leiste über dem Text. Wer lieber tippt, schaltet auf «einfaches
          Textfeld» und schreibt Markdown: <code>**fett**</code>, <code>- Aufzählung</code>, <code>&gt; Zitat</code>.
        </p>
        <p>
          Angefangenes wird als Entwurf gespeichert, während Sie schreiben, und steht auf «Mein Netzwerk». Bricht die
          Verbindung ab, bleibt der Beitrag in Ihrem Browser und wird gesendet, sobald sie wieder da ist: genau einmal.
        </p>
        <p>
          Eigene Beiträge können Sie ändern oder löschen. Frühere Fassungen bleiben einsehbar; von einem gelöschten
          Beitrag bleibt die Nummer stehen.
        </p>
        <h2 id="zitieren">Zitieren und antworten</h2>
        <p>
          «Antworten» unter einem Beitrag bezieht sich auf genau diesen. Um eine Stelle zu zitieren, markieren Sie sie
          und wählen «Zitieren». Hat Ihnen ein Beitrag geholfen, sagen Sie es mit «Hilfreich»; das ersetzt Antworten,
          die nur «Danke» enthalten.
        </p>
        <h2 id="erwaehnen">Erwähnen</h2>
        <p>
          Tippen Sie <kbd>@</kbd> und die ersten Buchstaben eines Namens oder einer Region. Mit den Pfeiltasten wählen
          Sie aus, mit <kbd>Eingabe</kbd> übernehmen Sie.
        </p>
        <h2 id="fachfragen">Fachfragen</h2>
        <p>
          Beginnen Sie eine Diskussion als «Fachfrage», wenn Sie etwas Bestimmtes wissen möchten. Beiträge, die die
          Frage beantworten, kennzeichnen Sie oder die Moderation als Antwort. Offene Fachfragen stehen allen auf der
          Startseite.
        </p>
        <h2 id="loesungsansaetze">Lösungsansätze</h2>
        <p>
          Was sich in Diskussionen bewährt, wird zum Lösungsansatz, den andere übernehmen können. Merken Sie unter einem
          Beitrag hinter «Mehr» mit «Als Lösungsansatz …» die markierte Stelle oder den ganzen Beitrag als Quelle vor,
          auch über mehrere Diskussionen hinweg. Daraus entsteht ein Entwurf, den die Moderation in den Katalog aufnimmt
          und an dem alle Mitglieder weiterschreiben. Wenn zwei zugleich schreiben, wird Abschnitt für Abschnitt
          gefragt, was gelten soll.
        </p>
        <p>
          Wer für eine Region handelt, trägt Erprobungen ein, schreibt einen Erfahrungsbericht und sagt, ob die Region
          den Ansatz übernimmt oder nach Prüfung verwirft. Auch was gescheitert ist, gehört dazu.
        </p>
        <h2 id="sichtbarkeit">Wer mitliest</h2>
        <ul>
          <li>
            <strong>nur Netzwerk:</strong> alle Mitglieder
          </li>
          <li>
            <strong>Netzwerk und Gäste:</strong> dazu Gäste, die zu dieser Diskussion zugelassen sind
          </li>
          <li>
            <strong>öffentlich:</strong> alle, auch ohne Anmeldung
          </li>
        </ul>
        <h2 id="moderation">Wenn etwas nicht in Ordnung ist</h2>
        <p>
          Mit «Mehr» und «Melden» unter einem Beitrag wenden Sie sich an die Moderation; nur sie erfährt Ihren Namen.
          Was sie entscheidet, lesen Sie auf «Mein Netzwerk» unter «Hinweise für Sie». Wird ein eigener Beitrag
          verborgen, steht dort auch der Grund: Sie können ihn ändern und mit «Erneut vorlegen» noch einmal prüfen
          lassen. Alles, was Moderation und Administration getan haben und was Sie betrifft, steht unter «Was Sie
          betrifft» im Menü Ihres Namens.
        </p>
        <h2 id="tastatur">Tastatur</h2>
        <p>
          Alles geht ohne Maus. <kbd>Tab</kbd> führt zum nächsten Bedienelement, <kbd>Umschalt</kbd> + <kbd>Tab</kbd>{' '}
          zurück, <kbd>Eingabe</kbd> öffnet, <kbd>Esc</kbd> schließt Menüs und Dialoge. Mit dem ersten <kbd>Tab</kbd>{' '}
          auf einer Seite springen Sie über die Navigation zum Inhalt. Im Editor: <kbd>Strg</kbd> + <kbd>B</kbd> fett,{' '}
          <kbd>Strg</kbd> + <kbd>I</kbd> kursiv.
        </p>
      </div>
    </Page>
  );
}
