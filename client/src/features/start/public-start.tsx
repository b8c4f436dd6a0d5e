import type { ReactNode } from 'react';
import { Card, Section } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Figures } from './figures.js';
import { PublicThreads } from './public-threads.js';
import { TryOut } from './try-out.js';

const OFFERS = [
  {
    title: 'Fragen stellen, Antworten finden',
    text: 'Fachfragen zu Ärzten, Pflege, Schule, Bus, Dorfladen, Feuerwehr, Wasser oder Breitband gehen an alle Regionen zugleich.',
  },
  {
    title: 'Lösungen erproben',
    text: 'Was eine Region versucht hat, wird festgehalten: mit Kosten, Stolpersteinen und dem, was sie heute anders machen würde.',
  },
  {
    title: 'Sich gegenseitig helfen',
    text: 'Verträge, Satzungen, Ausschreibungen: Wer den Weg schon gegangen ist, zeigt ihn den anderen.',
  },
  {
    title: 'Mit einer Stimme sprechen',
    text: 'Gegenüber Bund und Ländern treten die ländlichen Regionen gemeinsam auf.',
  },
];

/** Says to everybody who we are. */
export function PublicStart({ map, solutions }: { map: ReactNode; solutions: ReactNode }) {
  return (
    <Page
      title="Netzwerk Daseinsvorsorge"
      heading="Ländliche Regionen lernen voneinander"
      action={
        <Link to="/anmelden" look="primary">
          Anmelden
        </Link>
      }
      aside={
        <>
          <Card title="Die Regionen">
            {map}
            <p className="map-more">
              <Link to="/regionen">Alle Regionen mit Karte und Tabelle</Link>
            </p>
          </Card>
          <Card title="Mitmachen">
            <p className="small">
              Das Netzwerk steht weiteren Landkreisen und Regionen offen, die seine Ziele teilen. Wer dabei sein möchte,
              wendet sich an die <Link to="/impressum">im Impressum genannte Stelle</Link>.
            </p>
          </Card>
        </>
      }
    >
      <div className="welcome">
        <p className="welcome__lead">
          Wie bleibt die Hausarztpraxis im Ort? Wer fährt abends, wenn kein Bus mehr kommt? Im Netzwerk Daseinsvorsorge
          tauschen sich Landkreise, Verbandsgemeinden und Zusammenschlüsse aus ganz Deutschland über solche Fragen aus:
          fachlich, offen und ohne Umwege.
        </p>
        <p className="prose">
          Hervorgegangen aus Modellvorhaben des Bundes, arbeiten wir seit dem Sommer 2022 als selbst organisierte
          Arbeitsgemeinschaft weiter. Niemand wird dafür bezahlt. Deshalb soll jeder Beitrag wenig Mühe machen, und
          nichts Gelerntes soll verloren gehen.
        </p>
        <Figures />
      </div>
      <TryOut />
      <Section title="Was das Netzwerk leistet">
        <div className="offers">
          {OFFERS.map(({ title, text }) => (
            <div key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
          ))}
        </div>
      </Section>
      {solutions}
      <PublicThreads />
    </Page>
  );
}
