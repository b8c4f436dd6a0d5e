import type { Visibility } from '#contract/primitives';

/** Who reads a thread: by its visibility, and which guests were admitted. */
export interface Audience {
  visibility: Visibility;
  guests: string[];
}

/** Who will no longer read posts that go from one thread to another, and who will from then on. Nothing where nothing changes. */
export function sightWords(from: Audience, to: Audience): string[] {
  if (to.visibility === 'public')
    return from.visibility === 'public'
      ? []
      : ['Achtung: Die Beiträge sind dann öffentlich, alle können sie im Internet lesen.'];
  const lost = from.guests.filter((name) => !to.guests.includes(name));
  const won = to.guests.filter((name) => !from.guests.includes(name));
  const sentences: string[] = [];
  if (from.visibility === 'public') {
    const who =
      to.visibility === 'network'
        ? 'nur noch die Mitglieder des Netzwerks'
        : 'nur noch Mitglieder und dort zugelassene Gäste';
    sentences.push(`Die Beiträge sind dann nicht mehr öffentlich: Es lesen ${who}.`);
  } else {
    if (lost.length > 0) sentences.push(`Nicht mehr lesen können sie: ${lost.join(', ')}.`);
    if (won.length > 0) sentences.push(`Achtung: Neu lesen können sie diese Gäste: ${won.join(', ')}.`);
  }
  return sentences;
}
