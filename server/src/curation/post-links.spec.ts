import { linkPosts } from './post-links.js';

const to = (number: number, written = `#${number}`) => `<a href="/diskussionen/7/${number}">${written}</a>`;

test.each([
  ['<p>Siehe #12 und [3].</p>', `<p>Siehe ${to(12)} und ${to(3, '[3]')}.</p>`],
  ['<p>#1<br />(#2)</p>', `<p>${to(1)}<br />(${to(2)})</p>`],
  ['<li>#20–#24</li>', `<li>${to(20)}–${to(24)}</li>`],
])('numbers of posts become links: %s', (html, linked) => {
  expect(linkPosts(html, 7, 100)).toBe(linked);
});

test.each([
  ['beyond the last post', '<p>#101 und [4711]</p>'],
  ['in a link', '<p><a href="https://a.example/#12">a.example/#12</a> <a href="/x">#3</a></p>'],
  ['in code', '<pre><code>#12</code></pre><p><code>[3]</code></p>'],
  ['within a word', '<p>C#12, Zimmer/#3, #12a, ##4, &#39;</p>'],
  ['that is none', '<p>#0 #012 [0] [a] [ 3 ]</p>'],
])('a number stays text: %s', (_, html) => {
  expect(linkPosts(html, 7, 100)).toBe(html);
});
