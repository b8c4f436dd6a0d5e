/** Names of the fields of a solution by their path in the body: `content.sections.aim` is `aim`. */
export function fieldOf(path: string): string {
  const [first, second, third] = path.split('.');
  if (first === 'sources') return `source-${second}`;
  if (first === 'sources') return `source-${second}`;
  if (first !== 'content') return second ?? first!;
  return second === 'sections' || second === 'cost' ? (third ?? second) : (second ?? first);
}
