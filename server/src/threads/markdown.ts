import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

const parser = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false, maxNesting: 40 });
// Pictures would be fetched from other hosts; documents have an upload of their own.
parser.disable(['image']);
// «Fahrer*innen und Bürger*innen» is no emphasis: a star between two letters stays a star.
parser.inline.ruler.before('emphasis', 'star-form', (state, silent) => {
  if (state.src[state.pos] !== '*' || !/\p{L}\*\p{L}/u.test(state.src.slice(state.pos - 1, state.pos + 2))) return false;
  if (!silent) state.pending += '*';
  state.pos += 1;
  return true;
});
// A wide table scrolls within itself, and can be reached by keyboard to do so.
parser.renderer.rules.table_open = () => '<div class="table" role="group" aria-label="Tabelle" tabindex="0"><table>\n';
parser.renderer.rules.table_close = () => '</table></div>\n';
// The corner of a table is often empty; as a heading it would be read out as one that says nothing.
parser.core.ruler.push('empty-headings', ({ tokens }) => {
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'th_open' && tokens[index + 1]!.content === '') token.tag = tokens[index + 2]!.tag = 'td';
  }
});

const isMention = (href: string) => /^\/(mitglieder|regionen)\//.test(href);

/** What may be in a post's HTML. */
export const rules: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'strong', 'em', 's', 'del', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'h3', 'h4', 'hr', 'div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  allowedAttributes: {
    a: ['href', 'rel', 'class'],
    ol: ['start'],
    div: ['role', 'aria-label', 'tabindex', 'class'],
    th: ['class', 'scope'],
    td: ['class'],
  },
  allowedClasses: { div: ['table'], a: ['mention'], th: ['right', 'center'], td: ['right', 'center'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    // The page has the title as h1 and each post as h2.
    h1: 'h3',
    h2: 'h3',
    h5: 'h4',
    h6: 'h4',
    a: (tagName, { href = '' }) => ({ tagName, attribs: linkAttributes(href) }),
    th: (tagName, { style = '' }) => ({ tagName, attribs: { scope: 'col', ...alignment(style) } }),
    td: (tagName, { style = '' }) => ({ tagName, attribs: alignment(style) }),
  },
};

/** A page of ours, or a whole address: anything else would lead somewhere by accident. */
function linkAttributes(href: string): sanitizeHtml.Attributes {
  if (/^\/(?![/\\])/.test(href)) return isMention(href) ? { href, class: 'mention' } : { href };
  return /^(https?|mailto|tel):/i.test(href) ? { href, rel: 'nofollow noopener noreferrer' } : {};
}

function alignment(style: string): sanitizeHtml.Attributes {
  const side = /text-align:(right|center)/.exec(style)?.[1];
  return side ? { class: side } : {};
}

/**
 * Anything but the tags that most posts consist of, as they are written without attributes. What has none of it is left
 * by the sanitiser as it is, but for quotation marks.
 */
const NOT_PLAIN = /<(?!\/?(?:p|strong|em|s|code|pre|blockquote|ul|ol|li)>|(?:br|hr) \/>)/;
const sanitise = (html: string) => (NOT_PLAIN.test(html) ? sanitizeHtml(html, rules) : html.replaceAll('&quot;', '"'));

/**
 * Markdown to the HTML that is stored with a post: GitHub's tables, links and line breaks as typed; no HTML of the
 * author's, no pictures, nothing that could run or ask another host.
 */
export function renderMarkdown(text: string): string {
  const html = parser.render(text);
  return html.length > HTML_MAX ? asTyped(text) : sanitise(html);
}

/** A few lines can be made to stand for megabytes: the parser repeats references and fills up tables. Honest posts stay far below. */
const HTML_MAX = 300_000;
const asTyped = (text: string) => `<p>${parser.utils.escapeHtml(text).replaceAll('\n', '<br />\n')}</p>\n`;
