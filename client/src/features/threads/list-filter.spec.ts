import { readFilter, searchOf } from './list-filter.js';

const again = (search: string) => searchOf(readFilter(new URLSearchParams(search)));

describe('the filter of a list in its address', () => {
  it.each([
    '',
    '?zeigen=neu',
    '?zeigen=offen&art=fachfrage&region=uckermark',
    '?art=diskussion',
    '?zeigen=meine&schlagwort=rufbus',
  ])('keeps %s', (search) => {
    expect(again(search)).toBe(search);
  });

  it('ignores what it does not know', () => {
    expect(again('?zeigen=alles&art=__proto__&region=A%20B&schlagwort=A&x=1')).toBe('');
  });
});
