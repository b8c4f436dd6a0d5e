import { useState } from 'react';
import { useDraft } from './use-draft.js';

/** The Markdown of a post and the version that it is. */
export interface Source {
  text: string;
  version: number;
}

/** What is being made of a post's text, kept as a draft; and the version that it was made from. */
export function useEditText(member: number, thread: number, number: number, source: Source) {
  const [text, setText] = useState(source.text);
  const [version, setVersion] = useState(source.version);
  const [revision, setRevision] = useState(0);
  const [reason, setReason] = useState('');
  const load = (next: string) => {
    setText(next);
    setRevision((before) => before + 1);
  };
  const { draft, ready } = useDraft(
    member,
    `edit-${thread}-${number}`,
    (content) => content !== null && load(content.text),
  );
  return {
    text,
    version,
    revision,
    reason,
    setReason,
    draft,
    ready,
    type: (next: string) => {
      if (next === text) return;
      setText(next);
      draft.change({ text: next });
    },
    takeTheirs: () => load(draft.takeTheirs().text),
    /** Goes on with what somebody else has made of the post in the meantime. */
    takeNewer: () => {
      setVersion(source.version);
      load(source.text);
      draft.change({ text: source.text });
    },
    /** One's own text is meant to replace the other one. */
    keepOwn: () => setVersion(source.version),
  };
}
