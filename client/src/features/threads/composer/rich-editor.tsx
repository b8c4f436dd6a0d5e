import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Mentionable } from '#contract/members';
import { createStore, useStore } from '../../../lib/store.js';
import '../../../ui/rich-text.css';
import { editorExtensions } from './editor-extensions.js';
import { parseMarkdown, serializeMarkdown } from './editor-markdown.js';
import { EditorToolbar } from './editor-toolbar.js';
import { insertMention, type Mentioning, mentionExtension } from './mention-extension.js';
import { MentionList } from './mention-list.js';
import type { EditorProps } from './text-editor.js';
import { useMentionMenu } from './use-mention-menu.js';

/** A text with marks. It takes up `value` when it is made; afterwards it is the one who changes it. */
export default function RichEditor({ label, value, onChange, onSubmit, error, autoFocus }: EditorProps) {
  const mentioning = useMemo(() => createStore<Mentioning | null>(null), []);
  const now = useRef({ onChange, onSubmit, onKey: (_key: string) => false as boolean });
  const extensions = useMemo(
    () => [...editorExtensions, mentionExtension({ mentioning, onKey: (key) => now.current.onKey(key) })],
    [mentioning],
  );
  const editor = useEditor({
    extensions,
    content: parseMarkdown(value),
    autofocus: autoFocus ? 'end' : false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: 'editor__text rich-text prose post__text',
      },
      // Tab leaves the text, also from within lists and tables: nobody is to be held in it.
      handleDOMEvents: { keydown: (_view, event) => event.key === 'Tab' },
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        now.current.onSubmit();
        return true;
      },
    },
    onUpdate: ({ editor: changed }) => now.current.onChange(serializeMarkdown(changed.getJSON())),
  });
  const box = useRef<HTMLDivElement>(null);
  const current = useStore(mentioning);
  const pick = (mentionable: Mentionable) => {
    if (current) insertMention(editor, current.range, mentionable);
  };
  const menu = useMentionMenu(current?.query ?? null, pick, () => mentioning.set(null));
  now.current = { onChange, onSubmit, onKey: menu.onKey };
  const { 'aria-autocomplete': complete, 'aria-controls': list, 'aria-activedescendant': option } = menu.field;
  useEffect(() => {
    const text = box.current?.querySelector('[role=textbox]');
    if (!text) return;
    const states = { autocomplete: complete, controls: list, activedescendant: option, invalid: error && 'true' };
    for (const [name, state] of Object.entries(states)) {
      if (state) text.setAttribute(`aria-${name}`, state);
      else text.removeAttribute(`aria-${name}`);
    }
  }, [complete, list, option, error]);
  return (
    <div className="editor__rich" ref={box}>
      <EditorToolbar editor={editor} />
      <EditorContent editor={editor} />
      {menu.open && <MentionList id={menu.id} mentionables={menu.mentionables} active={menu.active} onPick={pick} />}
    </div>
  );
}
