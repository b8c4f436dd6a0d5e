/** Tags, whose texts stay as they are, and what stands between them. */
const PARTS = /<[^>]*>|[^<]+/g;
const QUIET = /^<(\/?)(a|code|pre)\b/;
/** `#12` where a word could begin, and `[12]`. */
const NUMBER = /(?<![\p{L}\p{N}&/#])#([1-9]\d{0,8})(?![\p{L}\p{N}])|\[([1-9]\d{0,8})\]/gu;

/**
 * Makes links of the numbers of posts, `#12` or `[12]`, outside of links and code.
 * @param html sanitised
 * @param last highest number of a post: what lies beyond it stays text
 */
export function linkPosts(html: string, threadId: number, last: number): string {
  let quiet = 0;
  const link = (written: string, hash?: string, bracket?: string) => {
    const number = Number(hash ?? bracket);
    return number > last ? written : `<a href="/diskussionen/${threadId}/${number}">${written}</a>`;
  };
  return html.replace(PARTS, (part) => {
    if (!part.startsWith('<')) return quiet > 0 ? part : part.replace(NUMBER, link);
    const [, end] = QUIET.exec(part) ?? [];
    if (end !== undefined) quiet += end ? -1 : 1;
    return part;
  });
}
