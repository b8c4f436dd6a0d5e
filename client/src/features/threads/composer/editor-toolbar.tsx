import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { LinkButton } from './link-button.js';
import { COMMANDS, type ToolbarCommand } from './toolbar-commands.js';

/** Marks and blocks for the text. One stop of the Tab key; the arrow keys lead from button to button. */
export function EditorToolbar({ editor }: { editor: Editor }) {
  const states = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      COMMANDS.map((command) => ({ on: command.isOn?.(now) ?? false, offered: command.isOffered?.(now) ?? true })),
  });
  return (
    <Toolbar aria-label="Text gestalten" className="editor__toolbar">
      {COMMANDS.map(
        (command, index) =>
          states[index]!.offered && (
            <ToolbarButton key={command.id} command={command} editor={editor} on={states[index]!.on} />
          ),
      )}
      <LinkButton editor={editor} />
    </Toolbar>
  );
}

function ToolbarButton({ command, editor, on }: { command: ToolbarCommand; editor: Editor; on: boolean }) {
  const { id, face, label, keys, run, isOn } = command;
  return (
    <button
      type="button"
      className={`editor__tool editor__tool--${id}`}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      aria-pressed={isOn ? on : undefined}
      // The selection in the text must stay where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => run(editor)}
    >
      {face}
    </button>
  );
}
