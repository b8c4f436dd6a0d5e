import fc from 'fast-check';
import { NewPassword } from './auth.js';
import {
  Count,
  CountText,
  Email,
  Id,
  IdText,
  line,
  Markdown,
  OrdinalText,
  POST_MAX,
  QueryText,
  Slug,
  WriteKey,
} from './primitives.js';
import type { z } from 'zod';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;
const Title = line(8, 160);
const NAME = 'Anna Schmidt';

/** Anything that a program can send as a string: lone surrogates, control signs, joiners, text of any script. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom(
        'a',
        'ä',
        'a\u0308',
        ' ',
        '\u200d',
        '\u200b',
        '\u202e',
        '\u0000',
        '\ud800',
        '\u2800',
        '\ufeff',
        '👩',
        '\n',
        '\u{e0041}',
      ),
      { maxLength: 40 },
    )
    .map((signs) => signs.join('')),
);

describe('a line', () => {
  it('is, once accepted, fit to be stored and shown, and the same when sent again', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { success, data } = Title.safeParse(text);
        if (!success) return;
        expect(data.isWellFormed()).toBe(true);
        expect(data).toBe(data.normalize('NFC').trim());
        expect(data).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2066-\u2069\ufeff]| {2}/);
        expect(data).toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
        expect(data.length).toBeGreaterThanOrEqual(8);
        expect(data.length).toBeLessThanOrEqual(160);
        expect(Title.parse(data)).toBe(data);
      }),
      { numRuns: 2000 },
    );
  });

  it('closes the gap that a joiner between two blanks leaves', () =>
    expect(Title.parse('Rufbus \u200d ohne\u2800\u200cFuhrpark')).toBe('Rufbus ohne Fuhrpark'));

  it('has the length that it says, counted after trimming', () => {
    for (const [text, fits] of [
      ['x', false],
      ['x'.repeat(7), false],
      [` ${'x'.repeat(7)}\u200b `, false],
      ['x'.repeat(8), true],
      ['x'.repeat(160), true],
      ['x'.repeat(161), false],
      ['x'.repeat(10_000), false],
      ['', false],
    ] as const) {
      expect([text.length, accepts(Title, text)]).toEqual([text.length, fits]);
    }
    expect(line(0, 200).parse('   ')).toBe('');
  });

  it.each([
    ['NUL', 'Ein Titel\u0000'],
    ['an escape', 'Ein Titel\u001b[31m'],
    ['a lone high surrogate', 'Ein Titel \ud83d'],
    ['a lone low surrogate', '\ude00 Ein Titel'],
    ['a line break', 'Ein\nTitel hier'],
    ['a Unicode line break', 'Ein\u2028Titel hier'],
    ['a right-to-left override', 'Ein Titel \u202egnp.exe'],
    ['a direction isolate', 'Ein \u2067Titel\u2069 hier'],
    ['an Arabic letter mark', 'Ein Titel\u061c hier'],
    ['only joiners', '\u200d\u200c'.repeat(10)],
    ['only zero-width spaces', '\u200b'.repeat(20)],
    ['only combining marks', '\u0301'.repeat(20)],
    ['only Braille blanks', '\u2800'.repeat(20)],
    ['only Hangul fillers', '\u3164'.repeat(20)],
    ['only tags', '\u{e0041}'.repeat(20)],
    ['only white space', '\u00a0\u2003 '.repeat(10)],
    ['a number', 12_345_678],
    ['a list', ['Ein Titel']],
    ['nothing', undefined],
    ['null', null],
  ])('refuses %s', (_, text) => {
    const { error } = Title.safeParse(text);
    expect(error!.issues[0]!.message).toMatch(/^(Der Text|Bitte)/);
  });

  it.each([
    ['emoji', 'Feuerwehr 🚒 im Dorf'],
    ['joined emoji', 'Familie 👨‍👩‍👧‍👦 und Pflege 🧑🏽‍⚕️'],
    ['a script that reads from the right', 'שלום עולם וברכה'],
    ['joiners inside words', 'می‌خواهم کتاب'],
    ['signs of other scripts', 'Gemeinde Łódź, Kraków'],
  ])('keeps %s', (_, text) => expect(Title.parse(text)).toBe(text.normalize('NFC')));

  it.each([
    ['zero-width space', 'Anna\u200b Schmidt'],
    ['byte order mark', '\ufeffAnna Schmidt'],
    ['soft hyphen', 'An\u00adna Schmidt'],
    ['left-to-right mark', 'Anna Schmidt\u200e'],
    ['white space of another kind', ' Anna\u00a0\u2003Schmidt '],
    ['a blank that counts as a symbol', 'Anna\u2800Schmidt'],
    ['tags', 'Anna Schmidt\u{e0041}\u{e007f}'],
    ['joiners at the edge of words', 'Anna\u200d Schmidt\u200c'],
    ['interlinear marks', '\ufff9Anna Schmidt\ufffb'],
  ])('does not let somebody look like another by %s', (_, text) => expect(line(3, 80).parse(text)).toBe(NAME));

  it('composes letters and their marks', () =>
    expect(Title.parse('Ko\u0308ln und Mu\u0308nchen')).toBe('Köln und München'));

  it('refuses towers of marks that would cover the lines around', () => {
    expect(accepts(Title, `Ein Titel a${'\u0301'.repeat(60)}`)).toBe(false);
    expect(accepts(Title, 'Việt Nam: Hải Phòng và Huế')).toBe(true);
  });
});

describe('Markdown', () => {
  it('is, once accepted, fit to be stored, and the same when sent again', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { success, data } = Markdown.safeParse(text);
        if (!success) return;
        expect(data.isWellFormed()).toBe(true);
        expect(data).not.toMatch(/[\u0000\r\u202a-\u202e]/);
        expect(data.length).toBeGreaterThan(0);
        expect(Markdown.parse(data)).toBe(data);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps tabs, lines and joined emoji, and makes all line ends the same', () =>
    expect(Markdown.parse('\r\n# Stand\r\n\r\n\t👨‍👩‍👧 code\rEnde  ')).toBe('# Stand\n\n\t👨‍👩‍👧 code\nEnde'));

  it.each([
    '',
    ' \n\t ',
    '\u200b\n\ufeff',
    '\u200d',
    'a\u0000b',
    'a\u0007b',
    '\ud800',
    'a\u202eb',
    '\u2800\n\u2800',
    'x'.repeat(POST_MAX + 1),
    5,
    null,
    undefined,
    {},
  ])('refuses %j', (text) => expect(accepts(Markdown, text)).toBe(false));
  it('may be as long as it says', () => expect(accepts(Markdown, 'x'.repeat(POST_MAX))).toBe(true));
});

describe('numbers in an address', () => {
  it.each([
    '0',
    '-1',
    '1.5',
    '1e3',
    '01',
    '+1',
    ' 1',
    '1 ',
    '',
    'NaN',
    'Infinity',
    '0x10',
    '١',
    '9007199254740993',
    '99999999999999999',
    '1\u0000',
  ])('%j is no key', (text) => expect(accepts(IdText, text)).toBe(false));
  it('a key is read as the number it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (id) =>
        expect(IdText.parse(String(id))).toBe(id),
      ),
    );
  });
  it.each([0, -1, 1.5, NaN, Infinity, 2 ** 53, '1', null, true, [1]])('%p is no key in a body', (value) =>
    expect(accepts(Id, value)).toBe(false),
  );
  it.each(['2147483648', '999999999999999'])('%s is beyond what is counted', (text) => {
    expect([CountText, OrdinalText].map((schema) => accepts(schema, text))).toEqual([false, false]);
    expect(accepts(Count, Number(text))).toBe(false);
  });
  it('counts begin at nought, numbers at one', () => {
    expect([CountText.parse('0'), OrdinalText.parse('1'), Count.parse(0)]).toEqual([0, 1, 0]);
    expect(accepts(OrdinalText, '0')).toBe(false);
  });
});

describe('other fields', () => {
  it.each([
    'anna',
    'anna@',
    '@kreis.de',
    'anna@kreis',
    'a b@kreis.de',
    'anna@kreis.de\u0000',
    'anna@kreis.de\nBcc: x@y.de',
    `${'a'.repeat(250)}@kreis.de`,
    '<anna@kreis.de>',
    'anna@kreis.de, x@y.de',
    null,
    3,
  ])('%j is no address', (text) => expect(accepts(Email, text)).toBe(false));
  it('white space around an address goes', () => expect(Email.parse(' anna@kreis.de\n')).toBe('anna@kreis.de'));

  it('a password has ten to 128 signs and nothing that cannot be typed', () => {
    const given: [string, boolean][] = [
      ['x'.repeat(9), false],
      ['x'.repeat(10), true],
      ['x'.repeat(128), true],
      ['x'.repeat(129), false],
      ['zehn zeichen\u0000', false],
      ['zehn zeichen\ud800', false],
      ['zehn 🚒🚒🚒🚒', false],
      ['zehn 🚒🚒🚒🚒🚒', true],
    ];
    for (const [text, fits] of given) expect([text, accepts(NewPassword, text)]).toEqual([text, fits]);
  });
  it('a password is the same on a keyboard that composes umlauts', () =>
    expect(NewPassword.parse('Gru\u0308ner Ba\u0308r im Moor')).toBe('Grüner Bär im Moor'));

  it('a query holds what the database can compare', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { success, data } = QueryText(400).safeParse(text);
        if (success) expect([data.isWellFormed(), data.includes('\u0000')]).toEqual([true, false]);
      }),
    );
  });

  it.each(['', 'Ä', 'a b', 'A', '../x', 'a'.repeat(81), 'a\n', 'a%00'])('%j is no slug', (text) =>
    expect(accepts(Slug, text)).toBe(false),
  );
  it.each(['', 'x', '00000000-0000-0000-0000', 12, null])('%j is no key of a write', (key) =>
    expect(accepts(WriteKey, key)).toBe(false),
  );
});
