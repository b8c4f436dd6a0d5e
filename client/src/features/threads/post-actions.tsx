import { useState } from 'react';
import { canDeletePost, canEditPost, canWritePost } from '#contract/policies';
import type { Post } from '#contract/posts';
import { useActor } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { aboutToPress } from '../../ui/part.js';
import { toast } from '../../ui/toast.js';
import { DeletionDialog } from './post-dialogs.js';
import { AnswerMark, HelpfulMark } from './post-marks.js';
import { selectedPassage } from './selected-passage.js';
import { postFacts } from './post-facts.js';
import { useSurroundings } from './thread-context.js';
import { nameOf } from '../../lib/words.js';
import { threadPath } from './words.js';

async function copyLink(thread: number, number: number): Promise<void> {
  const address = `${location.origin}${threadPath(thread, number)}`;
  try {
    await navigator.clipboard.writeText(address);
    toast('Die Adresse des Beitrags ist kopiert.');
  } catch {
    // Browsers refuse the clipboard on plain http; the address can still be copied by hand.
    window.prompt('Adresse dieses Beitrags:', address);
  }
}

/** What one may do with a post. Each name says whose post it is about, for those who hear it out of its place. */
export function PostActions({ post }: { post: Post }) {
  const actor = useActor();
  const { live, facts, extras, answerTo, quote, open, edit } = useSurroundings();
  const record = postFacts(post);
  // What is rare stands behind a button, unless there is something to be done about the post.
  const [asked, setAsked] = useState(false);
  const more = asked || post.hidden !== null;
  const whose = `Beitrag ${post.number} von ${nameOf(post.author)}`;
  const button = (label: string, act: () => void, prepare?: () => void) => (
    <Button look="quiet" aria-label={`${label}: ${whose}`} onClick={act} {...(prepare && aboutToPress(prepare))}>
      {label}
    </Button>
  );
  const about = {
    thread: () => live.state.get().thread,
    post,
    whose,
    passage: () => selectedPassage(post.number),
  };
  const own = post.author !== null && post.author.id === actor?.id;
  const changes = canEditPost(actor, facts, record) && (
    <>
      {button('Bearbeiten', () => edit(post.number))}
      {canDeletePost(actor, facts, record) &&
        button('Löschen', () => open('deletion', post.number), DeletionDialog.preload)}
    </>
  );
  return (
    <div className="post__actions">
      {canWritePost(actor, facts) && button('Antworten', () => answerTo(post))}
      {canWritePost(actor, facts) &&
        !post.hidden &&
        button('Zitieren', () => quote(post, selectedPassage(post.number)))}
      {button('Verlinken', () => void copyLink(live.id, post.number))}
      <HelpfulMark post={post} whose={whose} />
      <AnswerMark post={post} whose={whose} />
      {own && changes}
      {actor && !post.hidden && (extras.length > 0 || (changes && !own)) && (
        <Button look="quiet" aria-label={`Mehr: ${whose}`} aria-expanded={more} onClick={() => setAsked(!asked)}>
          {more ? 'Weniger' : 'Mehr'}
        </Button>
      )}
      {more && !own && changes}
      {more && extras.map(({ PostAction }, index) => PostAction && <PostAction key={index} {...about} />)}
    </div>
  );
}
