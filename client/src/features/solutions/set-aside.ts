import { getPostSource } from '#contract/posts';
import { call } from '../../lib/call.js';
import { sentenceOf } from '../../lib/call-error.js';
import { escapeMarkdown } from '../../lib/escape-markdown.js';
import { toast } from '../../ui/toast.js';
import { forget, note, NOTED_MAX } from './basket.js';
import type { NoteButtonProps } from './thread-extras.js';

/** Most signs of a passage. */
const PASSAGE_MAX = 5_000;

/** Sets a post aside as a source. @param marked the passage that was selected, empty for the whole post */
export async function noteOf(member: number, { thread, post }: NoteButtonProps, marked: string): Promise<void> {
  const open = thread();
  if (open === null) return;
  const passage = marked.slice(0, PASSAGE_MAX);
  try {
    const markdown = passage ? escapeMarkdown(passage) : await sourceOf(open.id, post.number);
    const room = note(member, {
      thread: open.id,
      number: post.number,
      passage,
      markdown,
      threadTitle: open.title,
      topicId: open.topic.id,
      author: post.author?.name ?? null,
      region: post.region,
    });
    toast(room ? wordsFor(passage) : `Mehr als ${NOTED_MAX} Stellen lassen sich nicht vormerken.`);
  } catch (error) {
    toast(sentenceOf(error));
  }
}

async function sourceOf(thread: number, number: number): Promise<string> {
  const { text } = await call(getPostSource, { params: { thread: String(thread), number: String(number) } });
  return text.slice(0, PASSAGE_MAX);
}

const wordsFor = (passage: string) =>
  `Vorgemerkt: ${passage ? 'die markierte Stelle' : 'der ganze Beitrag'}. Weiter geht es neben oder nach den Beiträgen unter «Als Lösungsansatz …».`;

/** Takes all that was set aside of a post out again. */
export function takeBack(member: number, thread: number | undefined, number: number): void {
  forget(member, (one) => one.thread === thread && one.number === number);
}
