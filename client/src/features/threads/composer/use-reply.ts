import { useCallback, useState } from 'react';
import { getPostSource, type Post } from '#contract/posts';
import { call } from '../../../lib/call.js';
import { sentenceOf } from '../../../lib/call-error.js';
import { escapeMarkdown } from '../../../lib/escape-markdown.js';
import { toast } from '../../../ui/toast.js';
import { nameOf } from '../../../lib/words.js';
import { quotation } from './quote.js';

export interface Answered {
  number: number;
  name: string;
}

/** What the buttons of the posts ask of the composer; each request is a new object, taken up once. */
export interface Request {
  answered?: Answered;
  quotation?: string;
  /** A whole text to go on with. */
  text?: string;
  /** Called once the composer has it. */
  onTaken?: () => void;
}

/** Whether the composer is open, and what it is asked to take up. */
export function useReply(thread: number) {
  const [open, setOpen] = useState(false);
  const [request, setRequest] = useState<Request | null>(null);
  const ask = useCallback((next: Request) => {
    setRequest(next);
    setOpen(true);
  }, []);
  const answerTo = useCallback(
    (post: Post) => ask({ answered: { number: post.number, name: nameOf(post.author) } }),
    [ask],
  );
  const quote = useCallback(
    (post: Post, passage: string) => {
      const answered = { number: post.number, name: nameOf(post.author) };
      const words =
        passage === ''
          ? call(getPostSource, { params: { thread: String(thread), number: String(post.number) } }).then(
              ({ text }) => text,
            )
          : Promise.resolve(escapeMarkdown(passage));
      words
        .then((text) => ask({ answered, quotation: quotation(thread, post, text) }))
        .catch((error: unknown) => toast(sentenceOf(error)));
    },
    [thread, ask],
  );
  const taken = useCallback(() => setRequest(null), []);
  return { open, setOpen, request, taken, ask, answerTo, quote };
}

export type Reply = ReturnType<typeof useReply>;
