import { type AnyExtension, flattenExtensions } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';

type Levels = (1 | 2 | 3 | 4 | 5 | 6)[];

/** Where TipTap and the server would read the same Markdown differently, the server's reading counts. */
function asTheServerReads(extension: AnyExtension): AnyExtension {
  // TipTap would make a list of «z. B.» at the beginning of a line.
  if (extension.name === 'orderedList') return extension.extend({ markdownTokenizer: { name: 'orderedList', level: 'block', start: () => -1, tokenize: () => undefined } });
  // Bold code is allowed.
  if (extension.name === 'code') return extension.extend({ excludes: '' });
  return extension;
}

function extensions(levels: Levels): AnyExtension[] {
  const kits = [
    StarterKit.configure({
      heading: { levels },
      underline: false,
      link: { openOnClick: false, autolink: true, defaultProtocol: 'https', HTMLAttributes: { target: null } },
      trailingNode: false,
    }),
    TableKit.configure({ table: { resizable: false, allowTableNodeSelection: true } }),
  ];
  // Without the kits themselves, which would bring their parts a second time as they were.
  return flattenExtensions(kits).filter(({ name }) => !name.endsWith('Kit')).map(asTheServerReads);
}

/** What can be written: exactly what the server renders. Headings are h3 and h4, since the page has h1 and each post h2. */
export const editorExtensions = extensions([3, 4]);

/** What can be read: Markdown from elsewhere may have any heading. */
export const markdownExtensions = extensions([1, 2, 3, 4, 5, 6]);
