import { useState } from 'react';
import { canEditSolution, canResubmitSolution } from '#contract/solution-rules';
import { resubmitSolution } from '#contract/solution-acts';
import { type Solution } from '#contract/solutions';
import { useActor } from '../../lib/viewer.js';
import { writeKey } from '../../lib/write-key.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { aboutToPress } from '../../ui/part.js';
import { VersionsDialog } from './parts.js';
import { useAct } from './use-renewal.js';
import { factsOf } from './words.js';
import { solutionPath } from './paths.js';

/** Writing on it, looking back, and taking it along. */
export function WorkCard({ solution }: { solution: Solution }) {
  const actor = useActor();
  const [versions, setVersions] = useState(false);
  const { id, version, state } = solution;
  return (
    <Card title="Mit diesem Lösungsansatz">
      <div className="solution__tools">
        {canEditSolution(actor, factsOf(solution)) && (
          <Link to={solutionPath(id, '/bearbeiten')} look="primary" small>
            Weiterschreiben
          </Link>
        )}
        <Resubmit solution={solution} />
        <ul className="lines">
          <li>
            <Button look="link" {...aboutToPress(VersionsDialog.preload)} onClick={() => setVersions(true)}>
              {version === 1 ? 'Eine Fassung' : `${version} Fassungen mit Unterschieden`}
            </Button>
          </li>
          {state === 'open' && (
            <li>
              <a href={`/api/solutions/${id}.pdf`}>PDF für die Vorlage</a>
            </li>
          )}
          <li>
            <Button look="link" onClick={() => window.print()}>
              Drucken
            </Button>
          </li>
        </ul>
      </div>
      {versions && <VersionsDialog solution={solution} onClose={() => setVersions(false)} />}
    </Card>
  );
}

function Resubmit({ solution }: { solution: Solution }) {
  const actor = useActor();
  const { mutate, isPending } = useAct(resubmitSolution, 'Ihr Vorschlag liegt der Moderation wieder vor.');
  if (!canResubmitSolution(actor, factsOf(solution))) return null;
  return (
    <Button
      small
      pending={isPending}
      onClick={() => mutate({ params: { solution: String(solution.id) }, body: { key: writeKey() } })}
    >
      Noch einmal vorlegen
    </Button>
  );
}
