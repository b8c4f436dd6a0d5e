import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { listSolutionComments } from '#contract/solution-acts';
import { type Section as Name, SECTIONS } from '#contract/solution-content';
import { type Solution } from '#contract/solutions';
import { canCommentSolution } from '#contract/solution-rules';
import { SECTION_TITLE } from '#contract/solution-words';
import { ask } from '../../lib/ask.js';
import { selectedIn } from '../../lib/selected-in.js';
import { useActor } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/card.js';
import { aboutToPress } from '../../ui/part.js';
import { RichText } from '../../ui/rich-text.js';
import { SectionComments } from './parts.js';
import { factsOf } from './words.js';
import { sectionId } from './paths.js';

/** The text, section by section; optional ones that are empty are left out. */
export function Sections({ solution }: { solution: Solution }) {
  const comments = useOpenComments(solution);
  return SECTIONS.map((section) => {
    const html = solution.html[section];
    return html ? (
      <OneSection key={section} solution={solution} section={section} html={html} open={comments?.get(section)} />
    ) : null;
  });
}

/** How many comments of each section wait to be settled; nothing for those who do not comment. */
function useOpenComments(solution: Solution): Map<Name, number> | undefined {
  const mayComment = canCommentSolution(useActor(), factsOf(solution));
  const { data } = useQuery({
    ...ask(listSolutionComments, { params: { solution: String(solution.id) } }),
    enabled: mayComment,
  });
  if (!mayComment) return undefined;
  const open = new Map<Name, number>();
  for (const { section, resolved } of data?.comments ?? [])
    if (!resolved) open.set(section, (open.get(section) ?? 0) + 1);
  return new Map(SECTIONS.map((section) => [section, open.get(section) ?? 0]));
}

interface OneSectionProps {
  solution: Solution;
  section: Name;
  html: string;
  /** Comments to be settled; undefined where one does not comment. */
  open: number | undefined;
}

function OneSection({ solution, section, html, open }: OneSectionProps) {
  const [shown, setShown] = useState<{ quote: string } | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const title = SECTION_TITLE[section];
  const words = open ? `Anmerkungen (${open})` : 'Anmerken';
  const toggle = open !== undefined && (
    <Button
      look="quiet"
      className="no-print"
      aria-expanded={shown !== null}
      aria-label={`${words}: ${title}`}
      {...aboutToPress(SectionComments.preload)}
      onClick={() => setShown(shown === null ? { quote: selectedIn(text.current) } : null)}
    >
      {words}
    </Button>
  );
  return (
    <div id={sectionId(section)} className="solution__section">
      <Section title={title} action={toggle}>
        <div ref={text}>
          <RichText html={html} />
        </div>
        {shown && <SectionComments solution={solution} section={section} quote={shown.quote} />}
      </Section>
    </div>
  );
}
