import type { Post } from '#contract/posts';
import { nameOf } from '../../../lib/words.js';
import { threadPath } from '../words.js';

/** Typed signs that Markdown would read as marks. A star inside a word is the star form and stays. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`_[\]~]|(?<!\p{L})\*|\*(?!\p{L})/gu, '\\$&')
    .replace(/^(\s*)(#{1,6}\s|[-+]\s|>)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)]\s)/gm, '$1\\$2');
}

/** Whether the text begins with something that needs a line of its own. */
const BLOCK = /^\s*(#{1,6}\s|[-*+]\s|\d+[.)]\s|```|\|)/;

/** Markdown without the quotations in it: what somebody else said is quoted from there. */
function ownWords(markdown: string): string {
  return markdown
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join('\n')
    .trim();
}

/**
 * A quotation as a block: whose words, with a link to the post, and the words.
 * @param words Markdown
 */
export function quotation(thread: number, post: Pick<Post, 'number' | 'author'>, words: string): string {
  const own = ownWords(words);
  const source = `${nameOf(post.author)} ([#${post.number}](${threadPath(thread, post.number)})):`;
  const text = BLOCK.test(own) ? `${source}\n\n${own}` : `${source} ${own}`;
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** Appends a block to a text, with room to write on below. */
export function appended(text: string, block: string): string {
  return `${text.trimEnd()}${text.trim() === '' ? '' : '\n\n'}${block}\n\n`;
}
