import { catalogueSearch, filtersIn, readCatalogueFilter } from './catalogue-filter.js';

const read = (search: string) => readCatalogueFilter(new URLSearchParams(search));

test('what one has chosen stands in the address and is read from there', () => {
  const filter = {
    search: 'Bus & Bahn',
    topic: 'mobilitaet-und-oepnv',
    status: 'proven,recommended',
    region: 'vogelsbergkreis',
    regionKind: 'Landkreis',
    regionSize: 'small',
    cost: 'low',
    funded: 'yes',
    transferability: 'as-is',
    report: 'yes',
    followed: 'yes',
    sort: 'title',
  } as const;
  expect(read(catalogueSearch(filter))).toEqual(filter);
  expect(filtersIn(filter)).toBe(11);
  expect(catalogueSearch({ status: 'proven,recommended', report: 'yes' })).toBe(
    '?status=bewaehrt%2Cempfohlen&bericht=ja',
  );
});

test('an address that says nothing useful is the whole catalogue', () => {
  expect(read('?thema=../etc&kosten=billig&status=A,proven&suche=%20&bericht=nein')).toEqual({});
  expect(catalogueSearch({})).toBe('');
});
