import { canMarkAnswer, canMarkHelpful } from '#contract/policies';
import { markAnswer, markHelpful, type Post } from '#contract/posts';
import { call } from '../../lib/call.js';
import { useActor } from '../../lib/viewer.js';
import { writeKey } from '../../lib/write-key.js';
import { Button } from '../../ui/button.js';
import { postFacts } from './post-facts.js';
import { useSurroundings } from './thread-context.js';
import { usePostWrite } from './use-post-write.js';

interface MarkProps {
  post: Post;
  /** Whose post, for screen readers: the same words stand below every post. */
  whose: string;
}

function helpfulWords(post: Post, mine: boolean): string {
  if (post.helpful.length === 0) return 'hilfreich';
  return `${post.helpful.length} × hilfreich${mine ? ' · auch für Sie' : ''}`;
}

/** «4 × hilfreich», and the switch for one's own mark. */
export function HelpfulMark({ post, whose }: MarkProps) {
  const actor = useActor();
  const { live, facts } = useSurroundings();
  const { pending, run } = usePostWrite(live);
  const mine = actor !== null && post.helpful.includes(actor.id);
  if (!canMarkHelpful(actor, facts, postFacts(post))) {
    return post.helpful.length > 0 ? <span className="post__fact">{helpfulWords(post, mine)}</span> : null;
  }
  const params = { thread: String(live.id), number: String(post.number) };
  return (
    <Button
      look="quiet"
      className={mine ? 'post__mark post__mark--on' : 'post__mark'}
      aria-pressed={mine}
      aria-label={`${helpfulWords(post, mine)}: ${whose}`}
      pending={pending}
      onClick={() => void run(() => call(markHelpful, { params, body: { key: writeKey(), on: !mine } }))}
    >
      {helpfulWords(post, mine)}
    </Button>
  );
}

/** Marks a post as an answer to the question, or takes the mark back. */
export function AnswerMark({ post, whose }: MarkProps) {
  const actor = useActor();
  const { live, facts } = useSurroundings();
  const { pending, run } = usePostWrite(live);
  if (!canMarkAnswer(actor, facts, postFacts(post))) return null;
  const params = { thread: String(live.id), number: String(post.number) };
  const words = post.answer ? 'Doch keine Antwort' : 'Als Antwort markieren';
  return (
    <Button
      look="quiet"
      aria-label={`${words}: ${whose}`}
      pending={pending}
      onClick={() => void run(() => call(markAnswer, { params, body: { key: writeKey(), on: !post.answer } }))}
    >
      {words}
    </Button>
  );
}
