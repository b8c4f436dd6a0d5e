import { Slug } from '#contract/primitives';
import { freeSlug, slugOf } from './slug.js';

describe('slug', () => {
  it.each([
    ['Mobilität und ÖPNV', 'mobilitaet-und-oepnv'],
    ['Straßen & Wege', 'strassen-wege'],
    ['Landkreis Sächsische Schweiz-Osterzgebirge', 'landkreis-saechsische-schweiz-osterzgebirge'],
    ['Cafe\u0301 Łódź – Yıldırım', 'cafe-lodz-yildirim'],
    ['  «GROẞE» Fragen?! ', 'grosse-fragen'],
  ])('of «%s» is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('always fits the contract, also for names without Latin letters', () => {
    for (const name of ['水道', '🚒🚒🚒', 'x'.repeat(500), `${'lang '.repeat(40)}`]) {
      expect(Slug.safeParse(freeSlug(name, new Set())).success).toBe(true);
    }
  });

  it('counts on where a slug is taken', () => {
    const long = 'x'.repeat(80);
    expect(freeSlug('Wasser', new Set(['wasser', 'wasser-2']))).toBe('wasser-3');
    expect(freeSlug(long, new Set([long]))).toMatch(/^x{74}-2$/);
  });
});
