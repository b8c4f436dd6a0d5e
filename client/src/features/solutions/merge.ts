import { SECTIONS, type Section, type SolutionContent } from '#contract/solution-content';

const BEFORE = ['title', 'summary', 'topicIds', 'regionIds'] as const;
const BEHIND = ['cost', 'funded', 'transferability', 'licence'] as const;
/** What is compared and merged as a whole. */
export type Part = (typeof BEFORE)[number] | Section | (typeof BEHIND)[number];
/** All parts, in the order of the form. */
export const PARTS: Part[] = [...BEFORE, ...SECTIONS, ...BEHIND];

const isSection = (part: Part): part is Section => (SECTIONS as readonly string[]).includes(part);
export const LISTS: Part[] = ['topicIds', 'regionIds'];

export const valueOf = (content: SolutionContent, part: Part): unknown =>
  isSection(part) ? content.sections[part] : content[part];

/** The content with another value in one part. */
export function withValue(content: SolutionContent, part: Part, value: unknown): SolutionContent {
  return isSection(part)
    ? { ...content, sections: { ...content.sections, [part]: value } }
    : { ...content, [part]: value };
}

/** Two values of a part that say the same have the same text: the order of a list says nothing, nor spaces around a text. */
function comparable(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.trim());
  return JSON.stringify(Array.isArray(value) ? value.toSorted((a, b) => Number(a) - Number(b)) : value);
}

/** The parts in which two contents differ, in the order of the form. */
export function changedParts(before: SolutionContent, after: SolutionContent): Part[] {
  return PARTS.filter((part) => comparable(valueOf(before, part)) !== comparable(valueOf(after, part)));
}

export interface Merge {
  /** Everything that only one side has changed is in here; where both have, it is as `mine` has it. */
  content: SolutionContent;
  /** Parts taken over from them without a question. */
  taken: Part[];
  /** Parts that both have changed, differently. */
  conflicts: Part[];
}

/** Brings together what two people have made of the same content. */
export function merge(base: SolutionContent, theirs: SolutionContent, mine: SolutionContent): Merge {
  const byThem = changedParts(base, theirs);
  const byMe = changedParts(base, mine);
  const different = changedParts(theirs, mine);
  const taken = byThem.filter((part) => !byMe.includes(part));
  const conflicts = byThem.filter((part) => byMe.includes(part) && different.includes(part));
  const content = taken.reduce((merged, part) => withValue(merged, part, valueOf(theirs, part)), mine);
  return { content, taken, conflicts };
}

export type Choice = 'mine' | 'theirs' | 'both';

/** Whether both values of a part can stand: texts one after the other, lists together. */
export const canHaveBoth = (part: Part) => isSection(part) || LISTS.includes(part);

/** The value of a part that both have changed, as it was chosen. */
export function chosenValue(part: Part, choice: Choice, theirs: SolutionContent, mine: SolutionContent): unknown {
  const [their, my] = [valueOf(theirs, part), valueOf(mine, part)];
  if (choice === 'theirs') return their;
  if (choice === 'mine' || !canHaveBoth(part)) return my;
  if (Array.isArray(my)) return [...new Set([...my, ...(their as number[])])];
  return [my, their].filter((text) => String(text).trim() !== '').join('\n\n');
}
