import { EXCERPT_MAX, excerpt } from './excerpt.js';

describe('excerpt', () => {
  it('takes the words out of the markup', () => {
    expect(
      excerpt('<h3>Stand</h3>\n<p>Mit <strong>zwei</strong> Bussen &amp; <a href="/x">Taxi</a>.<br>Läuft.</p>'),
    ).toBe('Stand Mit zwei Bussen & Taxi. Läuft.');
  });

  it('leaves out what others said, unless there is nothing else', () => {
    expect(excerpt('<blockquote><p>Fremdes</p></blockquote><p>Eigenes</p>')).toBe('Eigenes');
    expect(excerpt('<blockquote><p>Fremdes</p></blockquote>')).toBe('Fremdes');
  });

  it('shows markup that was written as text as it was written, once', () => {
    expect(excerpt('<p>&amp;lt;b&amp;gt; und &lt;i&gt; &#39;x&#x27;</p>')).toBe("&lt;b&gt; und <i> 'x'");
  });

  it('ends at a word and within the bound', () => {
    const text = excerpt(`<p>${'Wasserversorgung '.repeat(40)}</p>`);
    expect(text.length).toBeLessThanOrEqual(EXCERPT_MAX);
    expect(text).toMatch(/Wasserversorgung…$/);
  });

  it('never cuts a sign in two', () => {
    for (const lead of ['', 'x']) {
      const text = excerpt(`<p>${lead}${'🚒'.repeat(150)}</p>`);
      expect(text.isWellFormed()).toBe(true);
      expect(text.length).toBeLessThanOrEqual(EXCERPT_MAX);
    }
  });
});
