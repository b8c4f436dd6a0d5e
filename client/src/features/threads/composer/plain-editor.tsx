import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Mentionable } from '#contract/members';
import { MentionList } from './mention-list.js';
import type { EditorProps } from './text-editor.js';
import { mentionPath } from './use-mentionables.js';
import { useMentionMenu } from './use-mention-menu.js';

/** An `@` with the beginning of a name, directly before the cursor. */
const MENTION = /(?:^|[\s(])@([\p{L}\d][\p{L}\d.\- ]{0,38}|)$/u;

/** The Markdown itself in a plain field. */
export function PlainEditor({ label, value, onChange, onSubmit, error, autoFocus }: EditorProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const look = () => {
    const { selectionStart, value: text } = field.current!;
    setQuery(MENTION.exec(text.slice(0, selectionStart))?.[1] ?? null);
  };
  const pick = (mentionable: Mentionable) => {
    const { selectionStart, value: text } = field.current!;
    const start = selectionStart - (query?.length ?? 0) - 1;
    field.current!.setRangeText(`[@${mentionable.name}](${mentionPath(mentionable)}) `, start, selectionStart, 'end');
    setQuery(null);
    onChange(field.current!.value || text);
  };
  const menu = useMentionMenu(query, pick, () => setQuery(null));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit();
    else if (!menu.onKey(event.key)) return;
    event.preventDefault();
  };
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  return (
    <div className="editor__plain">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <textarea
        {...menu.field}
        ref={field}
        id={id}
        className="input editor__textarea"
        value={value}
        aria-invalid={error ? true : undefined}
        placeholder="Text in Markdown: **fett**, - Liste, > Zitat"
        onChange={(event) => {
          onChange(event.target.value);
          look();
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setQuery(null)}
      />
      {menu.open && <MentionList id={menu.id} mentionables={menu.mentionables} active={menu.active} onPick={pick} />}
    </div>
  );
}
