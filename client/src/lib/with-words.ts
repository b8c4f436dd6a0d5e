/** Those in whose texts every word typed occurs, wherever. */
export function withWords<T>(items: T[], typed: string, textsOf: (item: T) => string[]): T[] {
  const words = typed.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const text = textsOf(item).join(' ').toLocaleLowerCase('de');
    return words.every((word) => text.includes(word));
  });
}
