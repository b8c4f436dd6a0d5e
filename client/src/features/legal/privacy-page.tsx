import { Page } from '../../ui/page.js';
import './legal.css';
import { Operator, OperatorMail } from './operator.js';
import { STORED } from './stored.js';

export default function PrivacyPage() {
  return (
    <Page title="Datenschutz" narrow>
      <div className="prose">
        <p>
          Kurz gesagt: Wir setzen genau ein Cookie, und zwar erst bei der Anmeldung. Es gibt keine Werbung, keine
          Reichweitenmessung und keine Dienste Dritter. Schriften, Karte und Programm kommen von diesem Server; Ihr
          Browser spricht mit keinem anderen.
        </p>
        <h2>Verantwortlich</h2>
        <Operator />
        <h2>Warum wir Daten verarbeiten</h2>
        <p>
          Damit Regionen sich über Daseinsvorsorge austauschen und Gelerntes festhalten können. Rechtsgrundlage ist bei
          Behörden die Wahrnehmung einer Aufgabe im öffentlichen Interesse (Art. 6 Abs. 1 Buchst. e DSGVO), sonst unser
          berechtigtes Interesse an dieser Zusammenarbeit (Buchst. f). Ihre Beiträge schreiben Sie freiwillig.
        </p>
        <h2>Was gespeichert wird</h2>
        <table className="legal-table" role="table">
          <thead>
            <tr>
              <th scope="col">Was</th>
              <th scope="col">Wozu</th>
              <th scope="col">Wie lange</th>
            </tr>
          </thead>
          <tbody>
            {STORED.map(({ what, why, until }) => (
              <tr key={what} role="row">
                <th scope="row" role="rowheader">
                  {what}
                </th>
                <td role="cell">{why}</td>
                <td role="cell" data-label="Aufbewahrt:">
                  {until}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>Das Cookie</h2>
        <p>
          Bei der Anmeldung erhält Ihr Browser ein Cookie mit einer zufälligen Kennung. Es ist technisch notwendig (§ 25
          Abs. 2 Nr. 2 TDDDG), für Skripte nicht lesbar und läuft 30 Tage nach Ihrem letzten Besuch ab. Beim Abmelden
          wird es gelöscht. Eine Einwilligung ist dafür nicht nötig, deshalb fragen wir auch nicht danach.
        </p>
        <h2>Im Speicher Ihres Browsers</h2>
        <p>
          Beiträge, die wegen einer unterbrochenen Verbindung noch nicht gesendet sind, hält Ihr Browser auf Ihrem Gerät
          vor, bis sie gesendet sind. Dort liegen auch angefangene Lösungsansätze und Erfahrungsberichte, die Stellen,
          die Sie dafür vorgemerkt haben, und Ihre Einstellungen, etwa die Reihenfolge der Beiträge. All das dient
          allein der Funktion, die Sie benutzen.
        </p>
        <h2>Wer was sieht</h2>
        <p>
          Jede Diskussion ist entweder «nur Netzwerk», «Netzwerk und Gäste» oder «öffentlich»; das steht über ihr. In
          öffentlichen Diskussionen sind Ihr Name und Ihre Region für alle sichtbar. Ihre E-Mail-Adresse sieht nur die
          Administration.
        </p>
        <h2>Wenn Sie das Netzwerk verlassen</h2>
        <p>
          Auf Wunsch löschen wir Ihr Konto. Ihre Beiträge bleiben dann ohne Ihren Namen stehen, damit die Diskussionen
          verständlich bleiben. Schreiben Sie dafür an <OperatorMail subject="Löschung meines Kontos" />.
        </p>
        <h2>Ihre Rechte</h2>
        <p>
          Sie können Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und die Herausgabe Ihrer Daten
          verlangen und der Verarbeitung widersprechen. Außerdem können Sie sich bei der Datenschutzaufsicht Ihres
          Landes beschweren.
        </p>
      </div>
    </Page>
  );
}
