import fc from 'fast-check';
import { getSchema } from '@tiptap/core';
import { editorExtensions } from './editor-extensions.js';
import { parseMarkdown, serializeMarkdown } from './editor-markdown.js';

const schema = getSchema(editorExtensions);
const again = (text: string) => serializeMarkdown(parseMarkdown(text));

describe('Markdown through the editor', () => {
  test.each([
    ['marks', 'Text mit **fett**, *kursiv*, ~~weg~~ und `code < 3`.'],
    ['two levels of headings', '### Ziel\n\n#### Kosten\n\nText'],
    ['lists', '- a\n- b\n  - c\n\n1. eins\n2. zwei'],
    ['marks in lists', '1. eins **zwei** [drei](/a)\n2. vier\n   - fünf *sechs*\n\n> 1. a **b**'],
    ['a quotation', '> Katrin Wendt ([#4](/diskussionen/12/4)): wie abgerechnet wird\n\nBei uns so.'],
    ['code', '```\nif (a < b && c > d) return "&lt;";\n```'],
    [
      'a mention of a member and of a region',
      '[@Katrin Wendt](/mitglieder/12) und [@Landkreis Uckermark](/regionen/uckermark)',
    ],
    ['a link', '[daviplan](https://www.daviplan.de/a_b?c=1&d=2)'],
    ['signs of HTML', '3 < 4 & 5 > 2, <b>fett?</b> und <script>alert(1)</script>'],
    ['the star form', 'Fahrer*innen und Bürger*innen'],
    ['names with underscores', 'haltestelle_nord_2 und a_b'],
    ['a line that only looks like a list', '1\\. Januar\n\n\\- kein Punkt\n\n\\# kein Titel\n\n\\> kein Zitat'],
    ['an escaped entity', 'Man schreibt \\&auml; für ä.'],
    ['an abbreviation at the beginning', 'z. B. so\n\nA) anders'],
    ['bold code', '**wie `a` sagt**'],
    ['a list that begins at 3', '3. drei\n4. vier'],
    ['a rule', 'oben\n\n---\n\nunten'],
  ])('keeps %s', (_, markdown) => {
    expect(again(markdown)).toBe(markdown);
  });

  it('keeps a table with its alignment, a pipe and empty cells', () => {
    const table = '| Posten | je Fahrt |\n| --- | ---: |\n| Fahrgeld | −2,70 € |\n| a\\|b |  |';
    const rows = again(table)
      .split('\n')
      .map((row) => row.replace(/ +/g, ' ').replace(/-+/g, '---'));
    expect(rows).toEqual(['| Posten | je Fahrt |', '| --- | ---: |', '| Fahrgeld | −2,70 € |', '| a\\|b | |']);
    expect(again(again(table))).toBe(again(table));
  });

  it('keeps code whose fence is indented', () => {
    expect(again(' ```\n code\n ```')).toBe('```\ncode\n```');
  });

  it('shows all headings as one of two levels', () => {
    expect(again('# A\n\n## B\n\n##### C')).toBe('### A\n\n### B\n\n#### C');
  });

  it('brings typed text back as text, whatever it begins with', () => {
    const sign = fc.constantFrom(...'#->+=~_*`[]()<>&|!\\1.) aBü\u00e4;:@/'.split(''));
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 25 }), (signs) => {
        const text = signs.join('').replace(/\s+/g, ' ').trim();
        fc.pre(text.length > 0 && !/:\/\/|@|www/.test(text));
        const typed = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
        const read = parseMarkdown(serializeMarkdown(typed));
        expect(read.content?.map((block) => block.type)).toEqual(['paragraph']);
        expect(read.content?.[0]?.content?.map((node) => node.text).join('')).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('fits the editor and loses no word, whatever one types as Markdown', () => {
    const part = fc.constantFrom(
      '**',
      '*',
      '_',
      '`',
      '- ',
      '1. ',
      '> ',
      '## ',
      '\n',
      '\n\n',
      'Wort',
      ' ',
      '[a](b)',
      '<b>',
      '&amp;',
      '~~',
    );
    const words = (text: string) => text.match(/Wort/g)?.length ?? 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 15 }), (parts) => {
        const text = parts.join('');
        expect(() => schema.nodeFromJSON(parseMarkdown(text)).check()).not.toThrow();
        expect(words(again(text))).toBe(words(text));
      }),
      { numRuns: 3000 },
    );
  });
});
