import type { Solution } from '#contract/solutions';
import { STATUS_WORD } from '#contract/solution-words';
import { formatDate } from '../../lib/format.js';
import { nameOf } from '../../lib/words.js';
import { Section } from '../../ui/card.js';

type Step = Solution['steps'][number];

/** From status to status: who, when and why. */
export function Timeline({ solution: { steps } }: { solution: Solution }) {
  if (steps.length === 0) return null;
  return (
    <div id="verlauf">
      <Section title="Verlauf">
        <ol className="timeline">
          {steps.toReversed().map((step, index) => (
            <li key={steps.length - index} className="timeline__entry">
              <span className="timeline__when">{formatDate(step.at)}</span>
              <div>
                <strong>{stepWords(step)}</strong>
                {step.reason && <p>{step.reason}</p>}
                <div className="small soft">{nameOf(step.by)}</div>
              </div>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

function stepWords({ from, to }: Step): string {
  if (from === null) return `angelegt als ${STATUS_WORD[to]}`;
  return from === to ? `überprüft, weiterhin ${STATUS_WORD[to]}` : `${STATUS_WORD[from]} → ${STATUS_WORD[to]}`;
}
