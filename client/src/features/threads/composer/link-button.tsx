import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { TextField } from '../../../ui/text-field.js';

/** «example.org» is meant as an address on the web. */
function asAddress(typed: string): string {
  const text = typed.trim();
  return /^(https?:|mailto:|tel:|\/)/i.test(text) ? text : text.includes('@') ? `mailto:${text}` : `https://${text}`;
}

/** Makes the selection a link, changes the link at the cursor or takes it away. */
export function LinkButton({ editor }: { editor: Editor }) {
  const [open, setOpen] = useState(false);
  const on = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('link') });
  const close = () => {
    setOpen(false);
    editor.commands.focus();
  };
  const set = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // The form lies within that of the composer as far as React is concerned.
    event.stopPropagation();
    const href = String(new FormData(event.currentTarget).get('href')).trim();
    const chain = editor.chain().extendMarkRange('link');
    if (href === '') chain.unsetLink().run();
    else if (editor.state.selection.empty && !on)
      chain
        .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href: asAddress(href) } }] })
        .run();
    else chain.setLink({ href: asAddress(href) }).run();
    close();
  };
  return (
    <>
      <button
        type="button"
        className="editor__tool"
        aria-label="Link"
        title="Link"
        aria-pressed={on}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(true)}
      >
        Link
      </button>
      <Dialog title="Link" open={open} onClose={close}>
        <form className="form" onSubmit={set}>
          <TextField
            label="Adresse"
            name="href"
            autoFocus
            defaultValue={on ? String(editor.getAttributes('link')['href'] ?? '') : ''}
            description="Leer lassen, um den Link zu entfernen."
          />
          <div className="form__actions">
            <Button type="submit" look="primary">
              Übernehmen
            </Button>
            <Button onClick={close}>Abbrechen</Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
