import { changesOf } from './log-changes.js';

test.each([
  ['setRoles', ['moderator'], [], [{ what: 'Rollen', before: 'Moderation', after: '' }]],
  ['tag-thread', [], ['Rufbus', 'Kosten'], [{ what: 'Schlagworte', before: '', after: 'Rufbus, Kosten' }]],
  [
    'edit-thread',
    { visibility: 'guests' },
    { visibility: 'public' },
    [{ what: 'Sichtbarkeit', before: 'Netzwerk und Gäste', after: 'öffentlich' }],
  ],
  ['silence', null, { until: '2026-12-31' }, [{ what: 'bis einschließlich', before: '', after: '31.12.2026' }]],
  // Addresses of those who were invited are nobody's business.
  ['invite', null, { email: 'jemand@example.org', name: 'Ina Neu' }, [{ what: 'Name', before: '', after: 'Ina Neu' }]],
  ['lock-post', { locked: true }, { locked: true }, []],
])('%s', (act, before, after, changes) => {
  expect(changesOf({ act, before, after })).toEqual(changes);
});
