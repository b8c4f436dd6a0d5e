import { useState } from 'react';
import type { Viewer } from '#contract/auth';
import type { DraftContent } from '#contract/drafts';
import type { Visibility } from '#contract/primitives';
import type { ThreadKind } from '#contract/threads';
import { startingMandate } from './composer/mandate-select.js';
import { useDraft } from './composer/use-draft.js';

/** What is filled in before a thread is begun. */
export interface NewThread {
  kind: ThreadKind;
  title: string;
  topicId: number | undefined;
  visibility: Visibility;
  mandateId: number | null;
  text: string;
}

function asDraft({ topicId, ...content }: NewThread): DraftContent {
  return { ...content, ...(topicId !== undefined && { topicId }) };
}

/** The form's values, kept as a draft with every change. */
export function useNewThread(viewer: Viewer, topicId: number | undefined) {
  const [values, setValues] = useState<NewThread>({
    kind: 'question',
    title: '',
    topicId,
    visibility: 'network',
    mandateId: startingMandate(viewer, undefined),
    text: '',
  });
  const [revision, setRevision] = useState(0);
  const load = (content: DraftContent) => {
    setValues((before) => ({
      ...before,
      ...content,
      topicId: topicId ?? content.topicId,
      mandateId: startingMandate(viewer, content.mandateId),
    }));
    setRevision((before) => before + 1);
  };
  const { draft, ready } = useDraft(viewer.id, 'new', (content) => content !== null && load(content));
  const change = (some: Partial<NewThread>) => {
    const next = { ...values, ...some };
    setValues(next);
    if (next.text !== '' || next.title !== '') draft.change(asDraft(next));
  };
  return { values, change, revision, draft, ready, takeTheirs: () => load(draft.takeTheirs()) };
}
