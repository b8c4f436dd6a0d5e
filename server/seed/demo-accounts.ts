import { slugOf } from '../src/topics/slug.js';
import { people, type PersonKey } from './people.js';
import { regions } from './regions.js';

/** The password of every demo account; it is public, as the accounts are. */
export const DEMO_PASSWORD = 'Landluft-und-Rufbus';

/** A researcher who sees one thread only. */
export const guest = {
  name: 'Dr. Friederike Sander',
  position: 'Universität, Arbeitsgruppe Ländliche Räume',
  email: 'friederike.sander@universitaet.example',
};

/** `vorname.nachname@<region>.example`: the name is reserved, so no mail can ever leave for one of them. */
export function emailOf(key: PersonKey): string {
  const { name, region } = people[key];
  return `${name.split(' ').map(slugOf).join('.')}@${slugOf(regions[region].name)}.example`;
}

const account = (role: string, key: PersonKey) => ({
  role,
  name: people[key].name,
  email: emailOf(key),
  password: DEMO_PASSWORD,
});

/** Accounts to try the demo network with. */
export const demoAccounts = [
  account('Mitglied', 'brandt'),
  account('Mitglied einer anderen Region', 'wendt'),
  account('Moderation', 'henkel'),
  account('Administration', 'petersen'),
  account('Netzwerksprecherin', 'maas'),
  { role: 'Gast aus der Forschung', name: guest.name, email: guest.email, password: DEMO_PASSWORD },
];
