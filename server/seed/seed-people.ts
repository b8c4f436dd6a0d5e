import type { EntityManager } from 'typeorm';
import { hashPassword } from '../src/auth/password-hash.js';
import { slugOf } from '../src/topics/slug.js';
import { dice } from './clock.js';
import { DEMO_PASSWORD, emailOf, guest } from './demo-accounts.js';
import { insertRows } from './insert-rows.js';
import { type Keys, mapKeys } from './keys.js';
import { people, type PersonKey } from './people.js';
import { type RegionKey, regions } from './regions.js';
import { topics, type TopicSlug } from './topics.js';

const DAY = 24 * 60 * 60_000;
/** Year of the regions' figures. */
const POPULATION_YEAR = 2018;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const personKeys = Object.keys(people) as PersonKey[];

/** Everybody had joined before the oldest thread began. */
const joinedAt = (key: string, now: number) => now - Math.round((280 + dice(`${key} joined`) * 500) * DAY);

/** Fills regions, people and topics. */
export async function seedPeople(tx: EntityManager, now: number): Promise<Keys> {
  const regionKeys = await seedRegions(tx);
  const topicKeys = await seedTopics(tx);
  const { guest: guestId, ...members } = await seedMembers(tx, now);
  await insertRows(
    tx,
    'mandate',
    personKeys.map((key) => mandate(key, members[key], regionKeys, now)),
  );
  await insertRows(
    tx,
    'member_role',
    personKeys.flatMap((key) => roles(key, members[key], now)),
  );
  return { regions: regionKeys, topics: topicKeys, members, guest: guestId };
}

async function seedRegions(tx: EntityManager): Promise<Keys['regions']> {
  const rows = Object.values(regions).map((region) => ({
    slug: slugOf(region.name),
    name: region.name,
    kind: region.kind,
    land: region.land,
    area_km2: 'areaKm2' in region ? region.areaKm2 : null,
    population: 'population' in region ? region.population : null,
    population_year: 'population' in region ? POPULATION_YEAR : null,
    member_since: region.memberSince,
  }));
  const inserted = await insertRows<{ id: number; slug: string }>(tx, 'region', rows, 'id, slug');
  const keys = mapKeys(regions, (key: RegionKey) => inserted.find(({ slug }) => slug === slugOf(regions[key].name))!);
  const official = (Object.keys(regions) as RegionKey[]).flatMap((key) =>
    regions[key].keys.map((one) => ({ region_id: keys[key].id, ars: one.ars, within: 'within' in one })),
  );
  await insertRows(tx, 'region_key', official);
  return keys;
}

async function seedTopics(tx: EntityManager): Promise<Keys['topics']> {
  const rows = Object.entries(topics).map(([slug, topic], index) => ({ slug, ...topic, position: index + 1 }));
  const inserted = await insertRows<{ id: number; slug: string }>(tx, 'topic', rows, 'id, slug');
  return mapKeys(topics, (key: TopicSlug) => inserted.find(({ slug }) => slug === key)!.id);
}

async function seedMembers(tx: EntityManager, now: number): Promise<Record<PersonKey | 'guest', number>> {
  const password_hash = await hashPassword(DEMO_PASSWORD);
  const row = (kind: 'member' | 'guest', key: string, person: { name: string; position: string; email: string }) => {
    const joined = new Date(kind === 'guest' ? now - 30 * DAY : joinedAt(key, now)).toISOString();
    const { name, position, email } = person;
    return { kind, name, position, email, password_hash, joined_at: joined, unread_since: joined };
  };
  const rows = personKeys.map((key) => row('member', key, { ...people[key], email: emailOf(key) }));
  const inserted = await insertRows<{ id: number; email: string }>(
    tx,
    'member',
    [...rows, row('guest', 'guest', guest)],
    'id, email',
  );
  const idOf = (email: string) => inserted.find((one) => one.email === email)!.id;
  return { ...mapKeys(people, (key) => idOf(emailOf(key))), guest: idOf(guest.email) };
}

function mandate(key: PersonKey, memberId: number, keys: Keys['regions'], now: number) {
  return { member_id: memberId, region_id: keys[people[key].region].id, first_day: dayOf(joinedAt(key, now)) };
}

/** Spokespersons are elected for two years, the others hold their role until it is withdrawn. */
function roles(key: PersonKey, memberId: number, now: number) {
  const person = people[key];
  if (!('role' in person)) return [];
  const first = now - 260 * DAY;
  const last = person.role === 'spokesperson' ? dayOf(first + 2 * 365 * DAY) : null;
  return [{ member_id: memberId, role: person.role, first_day: dayOf(first), last_day: last }];
}
