import fc from 'fast-check';
import sanitizeHtml from 'sanitize-html';
import { renderMarkdown, rules } from './markdown.js';

describe('renderMarkdown', () => {
  test.each([
    ['headings start below the post', '# Ziel\n\n#### Kosten', '<h3>Ziel</h3>\n<h4>Kosten</h4>\n'],
    ['line breaks as typed', 'eins\nzwei', '<p>eins<br />\nzwei</p>\n'],
    ['the star form', '*Fahrer*innen* und Bürger*innen', '<p><em>Fahrer*innen</em> und Bürger*innen</p>\n'],
    [
      'a mention',
      '[@Katrin Wendt](/mitglieder/2)',
      '<p><a href="/mitglieder/2" class="mention">@Katrin Wendt</a></p>\n',
    ],
    [
      'another host',
      'https://example.org',
      '<p><a href="https://example.org" rel="nofollow noopener noreferrer">https://example.org</a></p>\n',
    ],
    ['no HTML of the author', '<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n'],
    ['no script in a link', '[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>\n'],
    ['no link to somewhere beside the page', '[x](anderswo)', '<p><a>x</a></p>\n'],
    ['no link that borrows the scheme', '[x](//fremd.example/a)', '<p><a>x</a></p>\n'],
  ])('%s', (_, markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(html);
  });

  test('no picture is fetched from anywhere', () => {
    expect(renderMarkdown('![Karte](https://example.org/karte.png)')).not.toContain('<img');
  });

  test('tables keep their alignment and can be scrolled by keyboard', () => {
    const html = renderMarkdown('| Posten | je Fahrt |\n|---|---:|\n| Fahrgeld | −2,70 € |');
    expect(html).toContain('<div class="table" role="group" aria-label="Tabelle" tabindex="0"><table>');
    expect(html).toContain('<td class="right">−2,70 €</td>');
  });

  test.each([
    ['brackets', '['.repeat(20_000)],
    ['quotes', '>'.repeat(20_000)],
    ['lists', Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth % 40)}- x`).join('\n')],
    ['emphasis', '*a_'.repeat(6_000)],
    ['backticks', Array.from({ length: 190 }, (_, n) => '`'.repeat(n)).join(' ')],
    ['links', '[a](b'.repeat(4_000)],
    ['references', `[a]: /${'u'.repeat(5_000)}\n\n${'[a] '.repeat(3_700)}`],
    ['cells that are missing', `${'|a'.repeat(100)}\n${'|-'.repeat(100)}\n${'|\n'.repeat(9_500)}`],
  ])('a bomb of %s is rendered, and does not grow', (_, bomb) => {
    expect(renderMarkdown(bomb).length).toBeLessThan(300_000);
  });

  test('what would grow too large is shown as it was typed', () => {
    const bomb = `[a]: /${'u'.repeat(5_000)}\n<b>\n${'[a] '.repeat(3_700)}`;
    expect(renderMarkdown(bomb)).toMatch(/^<p>\[a\]: \/u+<br \/>\n&lt;b&gt;<br \/>\n(\[a\] )+<\/p>\n$/);
  });

  test('the empty corner of a table is no heading', () => {
    const html = renderMarkdown('| | alt | neu |\n| --- | ---: | ---: |\n| Fahrten | 3 | 5 |');
    expect(html).toContain('<td></td>');
    expect(html.match(/<th /g)).toHaveLength(2);
    expect(html).not.toMatch(/<th[^>]*><\/th>/);
  });

  test('whatever is typed, no script, no handler and no foreign tag comes out', () => {
    const hostile = fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '<script>',
      '</p>',
      '"onmouseover="',
      'javascript:',
      '](',
      '[',
      '`',
      '|',
      '\n',
      '&lt;',
      '<!--',
      'data:text/html,',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, fc.string()), { maxLength: 30 }), (parts) => {
        const tags = renderMarkdown(parts.join('')).match(/<[^>]*>/g) ?? [];
        for (const tag of tags)
          expect(tag).toMatch(
            /^<\/?(p|br|strong|em|s|del|code|pre|blockquote|ul|ol|li|a|h3|h4|hr|div|table|thead|tbody|tr|th|td)[\s>/]/,
          );
        expect(tags.join('')).not.toMatch(/\son\w+=|javascript:|data:/i);
      }),
      { numRuns: 500 },
    );
  });

  test('the sanitiser would change nothing in what comes out, also where it was not needed', () => {
    const piece = fc.constantFrom(
      '**',
      '*',
      '_',
      '~~',
      '`',
      '```',
      '> ',
      '- ',
      '1. ',
      '3. ',
      '---',
      '# ',
      '\n',
      '\n\n',
      '  \n',
      '"',
      '&quot;',
      '&',
      '&amp;lt;',
      '<b>',
      '>',
      "'",
      '\\',
      'ä',
    );
    const text = fc.array(
      fc.oneof({ weight: 3, arbitrary: piece }, fc.string(), fc.constantFrom('Wort', ' ', 'www.example.org')),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const html = renderMarkdown(parts.join(''));
        expect(sanitizeHtml(html, rules)).toBe(html);
      }),
      { numRuns: 2_000 },
    );
  });
});
