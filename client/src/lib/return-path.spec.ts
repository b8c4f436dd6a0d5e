import { returnPath, signInPath } from './return-path.js';

test('leads back to where somebody wanted to go', () => {
  const path = '/diskussionen/12/31?ansicht=baum#ende';
  const query = new URL(signInPath(path), location.origin).searchParams;
  expect(returnPath(query.get('weiter'))).toBe(path);
});

test.each([
  null,
  '',
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/anmelden?weiter=/',
])('goes to the start page instead of %p', (wanted) => expect(returnPath(wanted)).toBe('/'));
