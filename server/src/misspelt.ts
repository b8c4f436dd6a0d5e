/** A variable with this prefix can only be meant for us, and none of our settings has one. */
const OURS = 'NETZWERK_';
/** There a service of our name brings variables with our prefix with it. */
const IN_KUBERNETES = 'KUBERNETES_SERVICE_HOST';
/** Names this short are one letter away from many a variable of others. */
const TOO_SHORT = 7;
/** From this length on two slips are seen. */
const LONG = 10;

/**
 * Finds a variable that was probably meant to be one of our settings.
 * The environment is full of variables of others, so only what nearly has the name of ours counts.
 * @returns a German sentence, or `null`
 */
export function misspelt(given: string[], settings: string[]): string | null {
  const prefix = given.includes(IN_KUBERNETES) ? null : OURS;
  for (const name of given.filter((one) => !settings.includes(one))) {
    const meant = settings.find((setting) => isNear(name, setting, prefix));
    if (meant) return `Die Einstellung ${name} gibt es nicht: Meinten Sie ${meant}?`;
    if (prefix !== null && name.startsWith(prefix))
      return `Die Einstellung ${name} gibt es nicht: Bekannt sind ${settings.join(', ')}.`;
  }
  return null;
}

function isNear(name: string, setting: string, prefix: string | null): boolean {
  if (prefix !== null && name === prefix + setting) return true;
  if (setting.length < TOO_SHORT) return false;
  return distance(name.toUpperCase().replaceAll('-', '_'), setting) <= (setting.length < LONG ? 1 : 2);
}

/** Slips between two words: a letter too many, too few, another, or two swapped (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = (rows[i] = [i]);
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1]!;
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
  }
  return rows[a.length]![b.length]!;
}
