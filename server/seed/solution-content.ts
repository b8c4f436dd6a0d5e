import { SECTIONS, SolutionContent } from '#contract/solution-content';
import type { Keys } from './keys.js';
import type { SeedContent, SeedSolution } from './seed-solution.types.js';

/** The content as it is stored. @throws ZodError where the page would not take it */
function storedContent(content: SeedContent, keys: Keys): SolutionContent {
  const { title, summary, topics, regions, sections, cost, funded, transferability, licence } = content;
  return SolutionContent.parse({
    title,
    summary,
    topicIds: topics.map((slug) => keys.topics[slug]),
    regionIds: regions.map((key) => keys.regions[key].id),
    sections: Object.fromEntries(SECTIONS.map((name) => [name, sections[name] ?? ''])),
    cost: { oneOff: cost?.oneOff ?? null, yearly: cost?.yearly ?? null, year: cost?.year ?? null },
    funded: funded ?? null,
    transferability: transferability ?? 'unknown',
    licence: licence ?? 'none',
  });
}

/** The content of each version, the first one first. */
export function versionsOf({ content, edits = [] }: SeedSolution, keys: Keys): SolutionContent[] {
  const versions = [content];
  for (const { before } of edits.toReversed()) {
    const later = versions[0]!;
    versions.unshift({ ...later, ...before, sections: { ...later.sections, ...before.sections } });
  }
  return versions.map((one) => storedContent(one, keys));
}
