import { toast } from '../../ui/toast.js';
import { forget, note, NOTED_MAX } from './basket.js';
import type { NoteButtonProps } from './thread-extras.js';

/** Most signs of a passage. */
const PASSAGE_MAX = 5_000;
const textOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();

/** Sets a post aside as a source. @param marked the passage that was selected, empty for the whole post */
export function noteOf(member: number, { thread, post }: NoteButtonProps, marked: string): void {
  const open = thread();
  if (open === null) return;
  const passage = marked.slice(0, PASSAGE_MAX);
  const room = note(member, {
    thread: open.id,
    number: post.number,
    passage,
    text: passage || textOf(post.html).slice(0, PASSAGE_MAX),
    threadTitle: open.title,
    topicId: open.topic.id,
    author: post.author?.name ?? null,
    region: post.region,
  });
  const what = passage ? 'die markierte Stelle' : 'der ganze Beitrag';
  toast(
    room
      ? `Vorgemerkt: ${what}. Weiter geht es neben oder nach den Beiträgen unter «Als Lösungsansatz …».`
      : `Mehr als ${NOTED_MAX} Stellen lassen sich nicht vormerken.`,
  );
}

/** Takes all that was set aside of a post out again. */
export function takeBack(member: number, thread: number | undefined, number: number): void {
  forget(member, (one) => one.thread === thread && one.number === number);
}
