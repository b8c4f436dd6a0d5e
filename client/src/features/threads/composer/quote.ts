import type { Post } from '#contract/posts';
import { nameOf } from '../../../lib/words.js';
import { threadPath } from '../words.js';

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
