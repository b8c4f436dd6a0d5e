import { threads as aerztlicheVersorgung } from './content/aerztliche-versorgung.js';
import { threads as brandschutzUndGefahrenabwehr } from './content/brandschutz-und-gefahrenabwehr.js';
import { threads as digitaleDaseinsvorsorge } from './content/digitale-daseinsvorsorge.js';
import { threads as fachkraefte } from './content/fachkraefte.js';
import { threads as kindertagesbetreuung } from './content/kindertagesbetreuung.js';
import { threads as mobilitaetUndOepnv } from './content/mobilitaet-und-oepnv.js';
import { threads as monitoringUndQuerschnitt } from './content/monitoring-und-querschnitt.js';
import { threads as nahversorgung } from './content/nahversorgung.js';
import { threads as pflegeUndLebenImAlter } from './content/pflege-und-leben-im-alter.js';
import { threads as schuleUndBildung } from './content/schule-und-bildung.js';
import { threads as siedlungsentwicklungUndLeerstand } from './content/siedlungsentwicklung-und-leerstand.js';
import { threads as sozialeTreffpunkteUndEhrenamt } from './content/soziale-treffpunkte-und-ehrenamt.js';
import { threads as wasserUndAbwasser } from './content/wasser-und-abwasser.js';
import type { SeedThread } from './seed.types.js';

/** All discussions of the demo network, by topic. */
export const content: SeedThread[] = [
  ...schuleUndBildung,
  ...kindertagesbetreuung,
  ...pflegeUndLebenImAlter,
  ...aerztlicheVersorgung,
  ...sozialeTreffpunkteUndEhrenamt,
  ...nahversorgung,
  ...mobilitaetUndOepnv,
  ...siedlungsentwicklungUndLeerstand,
  ...wasserUndAbwasser,
  ...brandschutzUndGefahrenabwehr,
  ...digitaleDaseinsvorsorge,
  ...fachkraefte,
  ...monitoringUndQuerschnitt,
];
