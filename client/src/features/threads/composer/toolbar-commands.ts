import type { Editor } from '@tiptap/core';

/** One button of the toolbar. */
export interface ToolbarCommand {
  id: string;
  /** On the button. */
  face: string;
  label: string;
  /** As people press it. */
  keys?: string;
  run: (editor: Editor) => void;
  isOn?: (editor: Editor) => boolean;
  /** Shown only where it does something. */
  isOffered?: (editor: Editor) => boolean;
}

const chain = (editor: Editor) => editor.chain().focus();
const inList = (editor: Editor) => editor.isActive('listItem');
const inTable = (editor: Editor) => editor.isActive('table');

/** What can be done to the text, in the order of the toolbar. */
export const COMMANDS: ToolbarCommand[] = [
  {
    id: 'bold',
    face: 'F',
    label: 'Fett',
    keys: 'Strg+B',
    run: (e) => chain(e).toggleBold().run(),
    isOn: (e) => e.isActive('bold'),
  },
  {
    id: 'italic',
    face: 'K',
    label: 'Kursiv',
    keys: 'Strg+I',
    run: (e) => chain(e).toggleItalic().run(),
    isOn: (e) => e.isActive('italic'),
  },
  {
    id: 'h3',
    face: 'Ü1',
    label: 'Ü1 – Überschrift',
    keys: 'Strg+Alt+3',
    run: (e) => chain(e).toggleHeading({ level: 3 }).run(),
    isOn: (e) => e.isActive('heading', { level: 3 }),
  },
  {
    id: 'h4',
    face: 'Ü2',
    label: 'Ü2 – Zwischenüberschrift',
    keys: 'Strg+Alt+4',
    run: (e) => chain(e).toggleHeading({ level: 4 }).run(),
    isOn: (e) => e.isActive('heading', { level: 4 }),
  },
  {
    id: 'bullets',
    face: '• Liste',
    label: 'Liste',
    keys: 'Strg+Umschalt+8',
    run: (e) => chain(e).toggleBulletList().run(),
    isOn: (e) => e.isActive('bulletList'),
  },
  {
    id: 'numbers',
    face: '1. Liste',
    label: '1. Liste: nummeriert',
    keys: 'Strg+Umschalt+7',
    run: (e) => chain(e).toggleOrderedList().run(),
    isOn: (e) => e.isActive('orderedList'),
  },
  {
    id: 'quote',
    face: '„ “',
    label: 'Zitat',
    keys: 'Strg+Umschalt+B',
    run: (e) => chain(e).toggleBlockquote().run(),
    isOn: (e) => e.isActive('blockquote'),
  },
  {
    id: 'code',
    face: '</>',
    label: 'Code',
    keys: 'Strg+E',
    run: (e) => chain(e).toggleCode().run(),
    isOn: (e) => e.isActive('code'),
  },
  {
    id: 'table',
    face: 'Tabelle',
    label: 'Tabelle einfügen',
    run: (e) => chain(e).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    isOffered: (e) => !inTable(e),
  },
  {
    id: 'indent',
    face: '→',
    label: 'Listenpunkt einrücken',
    run: (e) => chain(e).sinkListItem('listItem').run(),
    isOffered: inList,
  },
  {
    id: 'outdent',
    face: '←',
    label: 'Listenpunkt ausrücken',
    run: (e) => chain(e).liftListItem('listItem').run(),
    isOffered: inList,
  },
  {
    id: 'row',
    face: '+ Zeile',
    label: 'Zeile darunter einfügen',
    run: (e) => chain(e).addRowAfter().run(),
    isOffered: inTable,
  },
  {
    id: 'column',
    face: '+ Spalte',
    label: 'Spalte rechts einfügen',
    run: (e) => chain(e).addColumnAfter().run(),
    isOffered: inTable,
  },
  { id: 'no-row', face: '− Zeile', label: 'Zeile löschen', run: (e) => chain(e).deleteRow().run(), isOffered: inTable },
  {
    id: 'no-column',
    face: '− Spalte',
    label: 'Spalte löschen',
    run: (e) => chain(e).deleteColumn().run(),
    isOffered: inTable,
  },
  {
    id: 'no-table',
    face: '− Tabelle',
    label: 'Tabelle löschen',
    run: (e) => chain(e).deleteTable().run(),
    isOffered: inTable,
  },
];
