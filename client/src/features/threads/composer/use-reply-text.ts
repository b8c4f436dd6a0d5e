import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { Viewer } from '#contract/auth';
import type { DraftContent } from '#contract/drafts';
import type { LiveThread } from '../live-thread.js';
import { outboxOf } from '../member-outbox.js';
import { nameOf } from '../../../lib/words.js';
import { startingMandate } from './mandate-select.js';
import { appended } from './quote.js';
import { useDraft } from './use-draft.js';
import type { Answered, Reply, Request } from './use-reply.js';
import { useWriting } from './use-writing.js';

interface Written {
  text: string;
  answered: Answered | null;
}

/** What is written, after a request was taken up. A quotation does not change whom the post answers. */
function takenUp(request: Request, { text, answered }: Written): Written {
  const whom = request.quotation !== undefined && answered !== null ? answered : (request.answered ?? answered);
  if (request.text !== undefined) return { text: appended(text, request.text).trimEnd(), answered: whom };
  return { text: request.quotation === undefined ? text : appended(text, request.quotation), answered: whom };
}

/** What the composer of a thread holds: text, what it answers, for whom; kept as a draft with every change. */
export function useReplyText(live: LiveThread, reply: Reply, viewer: Viewer) {
  const [text, setText] = useState('');
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [mandateId, setMandateId] = useState<number | null>(() => startingMandate(viewer, undefined));
  const [revision, setRevision] = useState(0);
  const writing = useWriting(live.id);

  const answeredOf = (parent: number | null | undefined): Answered | null =>
    parent == null
      ? null
      : { number: parent, name: nameOf(live.state.get().posts.get(parent)?.author ?? { name: '' }) };
  /** Takes over a text from outside of the editor. */
  const load = (content: DraftContent) => {
    setText(content.text);
    setAnswered(answeredOf(content.parent));
    setMandateId(startingMandate(viewer, content.mandateId));
    setRevision((before) => before + 1);
  };
  const { draft, ready } = useDraft(viewer.id, `thread-${live.id}`, (content) => {
    // What was sent without a connection may still lie on the server as a draft.
    const sent = outboxOf(viewer.id)
      .items.get()
      .some((item) => item.problem === undefined && item.text === content?.text);
    if (sent) void draft.discard();
    else if (content !== null) load(content);
  });
  const save = useCallback(
    (content: { text: string; answered: Answered | null; mandateId: number | null }) =>
      draft.change({ text: content.text, parent: content.answered?.number ?? null, mandateId: content.mandateId }),
    [draft],
  );
  const { request, taken } = reply;
  const take = useEffectEvent((wanted: Request) => {
    taken();
    const { text: next, answered: whom } = takenUp(wanted, { text, answered });
    setText(next);
    setAnswered(whom);
    setRevision((before) => before + 1);
    if (next !== '') save({ text: next, answered: whom, mandateId });
    wanted.onTaken?.();
  });
  useEffect(() => {
    if (ready && request !== null) take(request);
  }, [ready, request]);
  return {
    text,
    answered,
    mandateId,
    revision,
    ready,
    draft,
    writing,
    type: (next: string) => {
      if (next === text) return;
      setText(next);
      writing.typed();
      save({ text: next, answered, mandateId });
    },
    setAnswered: (next: Answered | null) => {
      setAnswered(next);
      save({ text, answered: next, mandateId });
    },
    setMandateId: (next: number | null) => {
      setMandateId(next);
      if (text !== '') save({ text, answered, mandateId: next });
    },
    takeTheirs: () => load(draft.takeTheirs()),
    clear: () => {
      setText('');
      setAnswered(null);
      setRevision((before) => before + 1);
      void draft.discard();
    },
  };
}
