import { Page } from '../../ui/page.js';
import './legal.css';
import { Operator } from './operator.js';

export default function ImprintPage() {
  return (
    <Page title="Impressum" narrow>
      <div className="prose">
        <h2>Anbieter dieser Instanz</h2>
        <Operator />
        <h2>Das Netzwerk</h2>
        <p>
          Das Netzwerk Daseinsvorsorge ist eine selbst organisierte Arbeitsgemeinschaft ländlicher Regionen. Sie
          arbeitet seit dem Sommer 2022 ohne eigene Rechtsform; für den Betrieb dieser Plattform steht die oben genannte
          Stelle ein.
        </p>
        <h2>Inhalte</h2>
        <p>
          Für einen Beitrag ist die Person verantwortlich, die ihn geschrieben hat. Sie steht mit Namen dabei, und ob
          sie für eine Region oder persönlich spricht. Hinweise auf rechtswidrige Inhalte richten Sie bitte an die oben
          genannte Stelle.
        </p>
        <h2>Bildnachweis und Quellen</h2>
        <p>
          Karte: © GeoBasis-DE / <a href="https://www.bkg.bund.de">BKG</a> 2017 (Daten verändert). Gestaltung nach dem{' '}
          <a href="https://www.kern-ux.de">KERN-Designsystem</a>, Schrift: Fira Sans (SIL Open Font License).
        </p>
      </div>
    </Page>
  );
}
