import { escapeMarkdown } from '../../../lib/escape-markdown.js';
import { parseMarkdown } from './editor-markdown.js';
import { appended, quotation } from './quote.js';

const post = { number: 4, author: { id: 2, name: 'Katrin Wendt' } };

describe('quoting', () => {
  it('names who said it and links to where', () => {
    expect(quotation(12, post, 'wie abgerechnet wird')).toBe(
      '> Katrin Wendt ([#4](/diskussionen/12/4)): wie abgerechnet wird',
    );
  });

  it('gives a list or table lines of its own', () => {
    expect(quotation(12, post, '- eins\n- zwei')).toBe(
      '> Katrin Wendt ([#4](/diskussionen/12/4)):\n>\n> - eins\n> - zwei',
    );
  });

  it('leaves out what the post itself quoted', () => {
    expect(quotation(12, post, '> Jens: alt\n\nneu')).toBe('> Katrin Wendt ([#4](/diskussionen/12/4)): neu');
  });

  it('goes below what is already written', () => {
    expect(appended('Vorher.\n', '> a')).toBe('Vorher.\n\n> a\n\n');
    expect(appended('', '> a')).toBe('> a\n\n');
  });

  it('quotes a passage as it was read', () => {
    const passage = 'Bürger*innen zahlen *nie* 5_000 [netto]\n1. Januar';
    const quoted = parseMarkdown(quotation(12, post, escapeMarkdown(passage)));
    expect(JSON.stringify(quoted)).not.toMatch(/italic|orderedList/);
    expect(JSON.stringify(quoted)).toContain('Bürger*innen zahlen *nie* 5_000 [netto]');
  });
});
