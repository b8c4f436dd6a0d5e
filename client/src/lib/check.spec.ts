import { readdirSync } from 'node:fs';
import { acceptInvitation, signIn } from '#contract/auth';
import type { Endpoint } from '#contract/endpoint';
import { Markdown, POST_MAX, Visibility } from '#contract/primitives';
import { editThread, startThread } from '#contract/threads';
import { mistakesIn, prepareChecks } from './check.js';
import { real } from './zod-later.js';
import { z } from './zod-now.js';

const key = '3f1d2c88-1d0a-4f6e-9a53-6a2f6f0f3b11';
const thread = { key, kind: 'question', topicId: 3, visibility: 'network', mandateId: null, text: 'Wer weiß Rat?' };
const messages = (schema: Endpoint['body'], value: unknown) =>
  mistakesIn(schema, value).map(({ path, message }) => `${path}: ${message}`);

test('finds nothing wrong until zod is there', async () => {
  expect(mistakesIn(signIn.body, {})).toEqual([]);
  await prepareChecks();
  expect(mistakesIn(signIn.body, {})).not.toEqual([]);
});

test('names each field with the sentence of the contract or of zod in German', () => {
  expect(messages(signIn.body, { email: 'keine-adresse', password: '' })).toEqual([
    'email: Das ist keine gültige E-Mail-Adresse.',
    'password: Bitte geben Sie Ihr Passwort ein.',
  ]);
  expect(messages(startThread.body, { ...thread, kind: 'rätsel', title: ' \t ' })).toEqual([
    expect.stringMatching(/^kind: Ungültig/),
    'title: Der Text darf nur eine Zeile haben.',
  ]);
  expect(messages(editThread.body, { key: 'kein Schlüssel', title: 'kurz', reason: '' })).toEqual([
    'key: Der Schlüssel des Vorgangs fehlt oder ist ungültig.',
    'title: Bitte mindestens 8 Zeichen.',
  ]);
  expect(messages(Markdown, ` ${'x'.repeat(POST_MAX + 1)} `)).toEqual([': Bitte höchstens 20.000 Zeichen.']);
});

test('lets pass what the contract lets pass', () => {
  expect(messages(startThread.body, { ...thread, title: 'Wer betreibt die Kläranlage?' })).toEqual([]);
  expect(messages(editThread.body, { key, reason: '', pinned: true })).toEqual([]);
  expect(messages(Markdown, `  ${'x'.repeat(POST_MAX)}\r\n`)).toEqual([]);
});

test('makes every schema of the contract that a form may send', async () => {
  const names = readdirSync('contract/src').filter((name) => !name.includes('.spec.'));
  const modules = await Promise.all(names.map((name) => import(`../../../contract/src/${name}`)));
  const endpoints = modules.flatMap<Endpoint>(Object.values).filter((value) => typeof value === 'object');
  const bodies = endpoints.flatMap(({ body }) => body ?? []);
  expect(bodies).toContain(acceptInvitation.body);
  for (const body of bodies) {
    expect(real(body, z)).toHaveProperty('safeParse');
    expect(mistakesIn(body, null)).toHaveLength(1);
  }
});

test('is not taken for a schema by mistake', () => {
  expect(() => Visibility.options).toThrow('lib/check.ts');
  expect(() => Markdown.safeParse('')).toThrow('lib/check.ts');
});
