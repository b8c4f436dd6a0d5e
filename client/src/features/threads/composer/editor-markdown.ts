import type { JSONContent } from '@tiptap/core';
import { MarkdownManager } from '@tiptap/markdown';
import { markdownExtensions } from './editor-extensions.js';
import { protectText, restoreText } from './protect-text.js';

const manager = new MarkdownManager({ extensions: markdownExtensions });
// The server renders no HTML of the author's: the editor shows it as the text that it will be.
// A star inside a word is the star form (Fahrer*innen), never emphasis.
manager.instance.use({
  tokenizer: {
    html: () => undefined,
    tag: () => undefined,
    emStrong(source, _masked, before) {
      return /^\*\p{L}/u.test(source) && /\p{L}$/u.test(before ?? '') ? undefined : false;
    },
  },
});

/** What holds blocks, and must hold at least one of them. */
const HOLDS_BLOCKS = new Set(['doc', 'blockquote', 'listItem', 'tableCell', 'tableHeader']);

/** Blocks only, one at least: the parser leaves some empty («1. » alone), and text without its paragraph in others. */
function asBlocks(type: string | undefined, content: JSONContent[]): JSONContent[] {
  if (!HOLDS_BLOCKS.has(type ?? '')) return content;
  const blocks = content.map((child) =>
    child.type === 'text' || child.type === 'hardBreak' ? { type: 'paragraph', content: [child] } : child,
  );
  const begins = type === 'listItem' ? blocks[0]?.type === 'paragraph' : blocks.length > 0;
  return begins ? blocks : [{ type: 'paragraph' }, ...blocks];
}

/** The parser may leave holes in what it makes of unfinished Markdown, which the editor would answer by showing nothing. */
function withoutHoles(node: JSONContent): JSONContent {
  const children = (node.content ?? [])
    .filter((child) => child?.type !== undefined && child.text !== '')
    .map(withoutHoles);
  const content = asBlocks(node.type, children);
  const level = Number(node.attrs?.['level']) > 3 ? 4 : 3;
  const attrs = node.type === 'heading' ? { attrs: { ...node.attrs, level } } : {};
  const marks = node.marks?.filter((mark, index, all) => all.findIndex(({ type }) => type === mark.type) === index);
  const { content: _, ...rest } = node;
  return { ...rest, ...attrs, ...(marks && { marks }), ...(content.length > 0 && { content }) };
}

/** The editor's document for stored Markdown. */
export function parseMarkdown(text: string): JSONContent {
  return withoutHoles(manager.parse(text));
}

/** Markdown to store, for the editor's document. */
export function serializeMarkdown(document: JSONContent): string {
  const text = restoreText(manager.serialize(protectText(document)));
  return text
    .replace(/^(?:&nbsp;|\u00a0)$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
