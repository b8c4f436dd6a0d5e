import type { Visibility } from '#contract/primitives';
import { VISIBILITY } from '../../lib/words.js';

const READERS: Record<Visibility, string> = {
  network: 'Alle Mitglieder der Netzwerkregionen, sonst niemand.',
  guests: 'Mitglieder und die Gäste des Netzwerks.',
  public: 'Alle im Internet; er steht dann auch in den Tabellen und im Feed.',
};
/** Who may read a solution, as choices of a form. */
export const READER_CHOICES = (Object.keys(READERS) as Visibility[]).map((value) => ({
  value,
  label: VISIBILITY[value],
  description: READERS[value],
}));
