import { useState } from 'react';
import { canCurateSolution, canStep, missingFor, NEXT_STATUS } from '#contract/solution-rules';
import type { SolutionStatus } from '#contract/solution-status';
import type { Solution } from '#contract/solutions';
import { count } from '../../lib/format.js';
import { useActor } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { aboutToPress } from '../../ui/part.js';
import { PilotDialog, ReviewDialog, StepDialog } from './parts.js';
import { useSpeaks } from './speak-link.js';
import { StatusMark } from './status-mark.js';
import { evidenceOf, factsOf } from './words.js';

/** What one calls the step to a status. */
const STEP: Record<SolutionStatus, string> = {
  idea: 'Wieder zur Idee machen',
  development: 'In Entwicklung geben',
  pilot: 'In Erprobung geben',
  proven: 'Als bewährt einstufen',
  recommended: 'Empfehlen',
  ended: 'Beenden',
  failed: 'Als gescheitert festhalten',
};

/** Where it stands, with what evidence, and which steps can be taken now or what is missing for them. */
export function StepsCard({ solution }: { solution: Solution }) {
  const [to, setTo] = useState<SolutionStatus | null>(null);
  const evidence = evidenceOf(solution);
  if (solution.state !== 'open') return null;
  return (
    <Card title="Status und Nachweise">
      <StatusMark row={solution} />
      <ul className="lines solution__evidence">
        <li>{evidence.pilots === 0 ? 'Keine Erprobung' : count(evidence.pilots, 'Erprobung', 'Erprobungen')}</li>
        <li>
          {evidence.completeReports === 0
            ? 'Kein vollständiger Erfahrungsbericht'
            : `${count(evidence.completeReports, 'vollständiger Erfahrungsbericht', 'vollständige Erfahrungsberichte')} aus ${count(evidence.reportingRegions, 'Region', 'Regionen')}`}
        </li>
      </ul>
      <div className="solution__tools">
        <PilotButton solution={solution} />
        <ReviewButton solution={solution} />
        <NextSteps solution={solution} onStep={setTo} />
      </div>
      {to && <StepDialog solution={solution} to={to} onClose={() => setTo(null)} />}
    </Card>
  );
}

function NextSteps({ solution, onStep }: { solution: Solution; onStep: (to: SolutionStatus) => void }) {
  const actor = useActor();
  const evidence = evidenceOf(solution);
  const steps = NEXT_STATUS[solution.status].filter((to) => canStep(actor, factsOf(solution), to));
  return steps.map((to) => {
    const missing = missingFor(to, evidence);
    return missing.length === 0 ? (
      <Button key={to} small {...aboutToPress(StepDialog.preload)} onClick={() => onStep(to)}>
        {STEP[to]} …
      </Button>
    ) : (
      <div key={to} className="small">
        <strong>{STEP[to]}</strong>: Dafür fehlt noch
        <ul>
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    );
  });
}

function PilotButton({ solution }: { solution: Solution }) {
  const [open, setOpen] = useState(false);
  if (!useSpeaks(solution)) return null;
  return (
    <>
      <Button small {...aboutToPress(PilotDialog.preload)} onClick={() => setOpen(true)}>
        Erprobung eintragen …
      </Button>
      {open && <PilotDialog solution={solution} onClose={() => setOpen(false)} />}
    </>
  );
}

function ReviewButton({ solution }: { solution: Solution }) {
  const actor = useActor();
  const [open, setOpen] = useState(false);
  if (solution.status !== 'recommended' || !canCurateSolution(actor, factsOf(solution))) return null;
  return (
    <>
      <Button small {...aboutToPress(ReviewDialog.preload)} onClick={() => setOpen(true)}>
        Empfehlung bestätigen …
      </Button>
      {open && <ReviewDialog solution={solution} onClose={() => setOpen(false)} />}
    </>
  );
}
