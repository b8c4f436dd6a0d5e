import type { PersonKey } from './people.js';
import type { RegionKey } from './regions.js';
import type { TopicSlug } from './topics.js';

/** The keys that the database gave to what the demo content calls by name. */
export interface Keys {
  regions: Record<RegionKey, { id: number; slug: string }>;
  topics: Record<TopicSlug, number>;
  members: Record<PersonKey, number>;
  guest: number;
}

/** Builds a record with an entry for each key of another. */
export function mapKeys<K extends string, V>(source: Record<K, unknown>, value: (key: K) => V): Record<K, V> {
  return Object.fromEntries((Object.keys(source) as K[]).map((key) => [key, value(key)])) as Record<K, V>;
}
