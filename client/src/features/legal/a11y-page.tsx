import { Page } from '../../ui/page.js';
import './legal.css';
import { Operator, OperatorMail } from './operator.js';

export default function A11yPage() {
  return (
    <Page title="Erklärung zur Barrierefreiheit" narrow>
      <div className="prose">
        <p>
          Diese Erklärung gilt für die Plattform des Netzwerks Daseinsvorsorge unter dieser Adresse. Wir wollen, dass
          alle ohne fremde Hilfe mitlesen und mitschreiben können: mit Tastatur, Vorleseprogramm, Vergrößerung oder auf
          dem Telefon.
        </p>
        <h2>Stand der Vereinbarkeit</h2>
        <p>
          Maßstab sind die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) und die Web Content Accessibility
          Guidelines (WCAG) 2.2, Stufe AA, wie sie die Norm EN&nbsp;301&nbsp;549 verlangt. Nach unserer Selbstbewertung
          ist die Plattform mit diesen Anforderungen <strong>weitgehend vereinbar</strong>. Grundlage sind automatische
          Prüfungen aller Seiten und Prüfungen mit der Tastatur; eine Prüfung durch eine unabhängige Stelle steht noch
          aus.
        </p>
        <h2>Was noch nicht barrierefrei ist</h2>
        <ul>
          <li>
            <strong>Beiträge der Mitglieder:</strong> Tabellen, Links und Überschriften in Beiträgen schreiben die
            Mitglieder selbst. Nicht jede Tabelle hat eine Kopfzeile, nicht jeder Link einen sprechenden Namen. Bitte
            melden Sie uns, wo das stört.
          </li>
          <li>
            <strong>Karte der Regionen:</strong> Eng beieinander liegende Regionen sind auf kleinen Bildschirmen schwer
            zu treffen. Die Tabelle auf derselben Seite enthält alle Angaben der Karte und dieselben Links.
          </li>
          <li>
            <strong>Gebärdensprache und Leichte Sprache:</strong> Erläuterungen in Deutscher Gebärdensprache und in
            Leichter Sprache gibt es noch nicht.
          </li>
        </ul>
        <h2>Diese Erklärung</h2>
        <p>
          Sie wurde im November 2026 auf Grundlage einer Selbstbewertung erstellt und wird bei größeren Änderungen
          überprüft, mindestens einmal im Jahr.
        </p>
        <h2 id="melden">Barriere melden</h2>
        <p>
          Sie sind auf eine Barriere gestoßen oder brauchen einen Inhalt in anderer Form? Schreiben Sie an{' '}
          <OperatorMail subject="Barriere melden" />. Nennen Sie bitte die Seite und was nicht ging; ein Satz genügt.
          Wir antworten innerhalb von vier Wochen.
        </p>
        <Operator />
        <h2>Durchsetzungsverfahren</h2>
        <p>
          Wenn Sie keine oder keine befriedigende Antwort erhalten, können Sie sich an die Durchsetzungsstelle des
          Landes wenden, in dem die oben genannte Stelle ihren Sitz hat. Sie prüft den Fall und vermittelt; das
          Verfahren kostet nichts und erfordert keinen Rechtsbeistand. Für Stellen des Bundes ist die{' '}
          <a href="https://www.schlichtungsstelle-bgg.de">Schlichtungsstelle nach §&nbsp;16 BGG</a> zuständig.
        </p>
      </div>
    </Page>
  );
}
