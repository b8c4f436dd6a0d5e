import { followSolution, type Solution } from '#contract/solutions';
import { count, formatDay } from '../../lib/format.js';
import { useViewer } from '../../lib/viewer.js';
import { nameOf } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ContactCard } from './contact-card.js';
import { ModerationCard } from './moderation-card.js';
import { StepsCard } from './steps-card.js';
import { useAct } from './use-renewal.js';
import { WorkCard } from './work-card.js';

/** Beside the text: where it stands, what one may do with it, and whom to ask. */
export function SolutionAside({ solution }: { solution: Solution }) {
  return (
    <>
      <WorkCard solution={solution} />
      <StepsCard solution={solution} />
      <ReviewCard solution={solution} />
      <ContactCard solution={solution} />
      <FollowCard solution={solution} />
      <ModerationCard solution={solution} />
    </>
  );
}

function ReviewCard({ solution: { review } }: { solution: Solution }) {
  if (review === null) return null;
  return (
    <Card title="Überprüfung">
      <p className="small">
        Zuletzt geprüft von {nameOf(review.by)}, wieder fällig am {formatDay(review.dueOn)}.
      </p>
    </Card>
  );
}

function FollowCard({ solution }: { solution: Solution }) {
  const viewer = useViewer();
  const { mutate, isPending } = useAct(followSolution);
  if (viewer === null) return null;
  const { id, following, followers } = solution;
  return (
    <Card title="Folgen">
      <p className="small soft">
        {following ? 'Sie erfahren, wenn sich hier etwas ändert.' : 'Wer folgt, erfährt, wenn sich hier etwas ändert.'}
        {followers > 0 && ` ${count(followers, 'Person folgt', 'Personen folgen')}.`}
      </p>
      <Button
        small
        aria-pressed={following}
        pending={isPending}
        onClick={() => mutate({ params: { solution: String(id) }, body: { on: !following } })}
      >
        {following ? 'Nicht mehr folgen' : 'Folgen'}
      </Button>
    </Card>
  );
}
