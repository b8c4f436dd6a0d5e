import {
  type AnyExtension,
  flattenExtensions,
  type JSONContent,
  type MarkdownParseHelpers,
  type MarkdownRendererHelpers,
  type MarkdownToken,
} from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';

type Levels = (1 | 2 | 3 | 4 | 5 | 6)[];

/** TipTap would make a list of «z. B.» at the beginning of a line, and of numbers in words. */
const numberedList = {
  markdownTokenizer: { name: 'orderedList', level: 'block' as const, start: () => -1, tokenize: () => undefined },
  parseMarkdown: (token: MarkdownToken, helpers: MarkdownParseHelpers) => {
    if (token.type !== 'list' || !token.ordered) return [];
    return {
      type: 'orderedList',
      attrs: { start: token.start || 1 },
      content: helpers.parseChildren(token.items ?? []),
    };
  },
};

/** TipTap would drop code whose fence is indented, and end a block at a fence within it. */
const fencedCode = {
  parseMarkdown: (token: MarkdownToken, helpers: MarkdownParseHelpers) =>
    helpers.createNode(
      'codeBlock',
      { language: token.lang || null },
      token.text ? [helpers.createTextNode(token.text)] : [],
    ),
  renderMarkdown: (node: JSONContent, helpers: MarkdownRendererHelpers) => {
    const code = helpers.renderChildren(node.content ?? []);
    const longest = Math.max(2, ...(code.match(/^`{3,}/gm) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${String(node.attrs?.['language'] ?? '')}\n${code}\n${fence}`;
  },
};

/** Where TipTap and the server would read the same Markdown differently, the server's reading counts. */
function asTheServerReads(extension: AnyExtension): AnyExtension {
  if (extension.name === 'orderedList') return extension.extend(numberedList);
  if (extension.name === 'codeBlock') return extension.extend(fencedCode);
  // What is typed behind a link or a mention does not belong to it.
  if (extension.name === 'link') return extension.extend({ inclusive: false });
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
  // Without what would bring its parts a second time as they were, and without parts that come with their list items.
  return flattenExtensions(kits)
    .filter(({ name }) => !/Kit$|BranchingDeleteKeymap$/.test(name))
    .map(asTheServerReads);
}

/** What can be written: exactly what the server renders. Headings are h3 and h4, since the page has h1 and each post h2. */
export const editorExtensions = extensions([3, 4]);

/** What can be read: Markdown from elsewhere may have any heading. */
export const markdownExtensions = extensions([1, 2, 3, 4, 5, 6]);
