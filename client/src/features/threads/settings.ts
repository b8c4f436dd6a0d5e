/** What somebody likes on this device; never anything that matters elsewhere. */
export type Setting = 'order' | 'plain-text' | 'folded-summary';

export function readSetting(name: Setting): string | null {
  try {
    return localStorage.getItem(`threads-${name}`);
  } catch {
    return null;
  }
}

export function writeSetting(name: Setting, value: string): void {
  try {
    localStorage.setItem(`threads-${name}`, value);
  } catch {
    // A browser that stores nothing forgets the choice with the page.
  }
}
