import fc from 'fast-check';
import { z } from 'zod';
import { getDraft } from './drafts.js';
import { endpoint } from './endpoint.js';
import { listMentionables } from './members.js';
import { writePost } from './posts.js';
import { requestOf } from './request.js';
import { getThread, listThreads } from './threads.js';

const ORIGIN = 'https://netzwerk.example';
const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

test('fills the path', () => {
  expect(requestOf(getThread, { params: { thread: '12' } })).toEqual({
    address: '/api/threads/12',
    method: 'GET',
    headers: { accept: 'application/json' },
  });
});

test('a value never leaves its place in the path', () => {
  const named = endpoint({
    method: 'GET',
    path: '/a/:name/b',
    access: 'anyone',
    params: z.strictObject({ name: z.string() }),
    returns: z.strictObject({}),
  });
  fc.assert(
    fc.property(
      anyText.filter((text) => !/^\.{1,2}$/.test(text)),
      (name) => {
        const { pathname, search, hash } = new URL(requestOf(named, { params: { name } }).address, ORIGIN);
        expect([pathname.split('/').length, search, hash]).toEqual([5, '', '']);
        expect(decodeURIComponent(pathname.split('/')[3]!)).toBe(name);
      },
    ),
  );
});

test('a query arrives as it was given, and what is left out does not', () => {
  fc.assert(
    fc.property(anyText, (q) => {
      const url = new URL(requestOf(listMentionables, { query: { q } }).address, ORIGIN);
      expect([...url.searchParams]).toEqual([['q', q]]);
    }),
  );
  expect(requestOf(listThreads, { query: { topic: undefined } }).address).toBe('/api/threads');
});

test('a body is JSON and says so', () => {
  const body = {
    key: '8f3c0f2e-6f0e-4d3c-9d1a-0f2f4e6a8b10',
    text: '<b>„Bus“</b>\u2028',
    parent: null,
    mandateId: null,
  };
  const request = requestOf(writePost, { params: { thread: '3' }, body });
  expect(request).toMatchObject({
    address: '/api/threads/3/posts',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  expect(JSON.parse(request.body!)).toEqual(body);
});

test('a draft’s target stays one part of the path', () => {
  expect(requestOf(getDraft, { params: { target: 'edit-3-1' } }).address).toBe('/api/drafts/edit-3-1');
});
