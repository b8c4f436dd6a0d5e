import type { SeedSolution } from './seed-solution.types.js';
import { atemschutzwerkstatt } from './solutions/atemschutzwerkstatt.js';
import { buergerbus } from './solutions/buergerbus.js';
import { buergerkoffer } from './solutions/buergerkoffer.js';
import { dorfApp } from './solutions/dorf-app.js';
import { dorfladenOhnePersonal } from './solutions/dorfladen-ohne-personal.js';
import { ersthelferApp } from './solutions/ersthelfer-app.js';
import { fahrdienstBereitschaftspraxis } from './solutions/fahrdienst-bereitschaftspraxis.js';
import { gemeindeschwesterPlus } from './solutions/gemeindeschwester-plus.js';
import { genossenschaftshaus } from './solutions/genossenschaftshaus.js';
import { gemeinsameAuswertung, mittagessenImBus } from './solutions/ideas.js';
import { kombibus } from './solutions/kombibus.js';
import { kurzzeitpflegeTelefonrunde } from './solutions/kurzzeitpflege-telefonrunde.js';
import { mitfahrbaenke } from './solutions/mitfahrbaenke.js';
import { abholfach, messengerKanal, stellplatzStattAutomat } from './solutions/proposals.js';
import { stipendienMedizin } from './solutions/stipendien-medizin.js';
import { tagesalarm } from './solutions/tagesalarm.js';
import { tandemsKindertagespflege } from './solutions/tandems-kindertagespflege.js';
import { taxiRufbus } from './solutions/taxi-rufbus.js';

/** All solution approaches of the demo network. */
export const solutions: SeedSolution[] = [
  stipendienMedizin,
  atemschutzwerkstatt,
  tandemsKindertagespflege,
  dorfApp,
  kurzzeitpflegeTelefonrunde,
  ersthelferApp,
  genossenschaftshaus,
  tagesalarm,
  dorfladenOhnePersonal,
  buergerkoffer,
  gemeindeschwesterPlus,
  kombibus,
  fahrdienstBereitschaftspraxis,
  mitfahrbaenke,
  mittagessenImBus,
  gemeinsameAuswertung,
  buergerbus,
  taxiRufbus,
  stellplatzStattAutomat,
  messengerKanal,
  abholfach,
];
