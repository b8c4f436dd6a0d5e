import { type Editor, Extension, type Range } from '@tiptap/core';
import { Suggestion } from '@tiptap/suggestion';
import type { EditorState } from '@tiptap/pm/state';
import type { Mentionable } from '#contract/members';
import type { Store } from '../../../lib/store.js';
import { mentionPath } from './use-mentionables.js';

/** An `@` being typed in the editor. */
export interface Mentioning {
  query: string;
  range: Range;
}

interface MentionOptions {
  mentioning: Store<Mentioning | null>;
  /** Whether the list has taken the key. */
  onKey: (key: string) => boolean;
}

/** A mention that stands already is a link. */
const isLinked = ({ doc, schema }: EditorState, { from, to }: Range) =>
  doc.rangeHasMark(from, to, schema.marks['link']!);

/** Watches for an `@` and tells what follows it; the list itself is React's. */
export const mentionExtension = (options: MentionOptions) =>
  Extension.create({
    name: 'mentions',
    addProseMirrorPlugins() {
      return [
        Suggestion({
          editor: this.editor,
          char: '@',
          allowSpaces: true,
          allow: ({ editor, state, range }) =>
            !editor.isActive('code') && !editor.isActive('codeBlock') && !isLinked(state, range),
          items: () => [],
          render: () => ({
            onStart: ({ query, range }) => options.mentioning.set({ query, range }),
            onUpdate: ({ query, range }) => options.mentioning.set(query.length > 40 ? null : { query, range }),
            onExit: () => options.mentioning.set(null),
            onKeyDown: ({ event }) => options.onKey(event.key),
          }),
        }),
      ];
    },
  });

/** Puts a mention in place of what was typed: a link, as it is stored. */
export function insertMention(editor: Editor, range: Range, mentionable: Mentionable): void {
  const link = { type: 'link', attrs: { href: mentionPath(mentionable) } };
  editor
    .chain()
    .focus()
    .insertContentAt(range, [
      { type: 'text', text: `@${mentionable.name}`, marks: [link] },
      { type: 'text', text: ' ' },
    ])
    .unsetMark('link')
    .run();
}
