import type { Part } from '../arguments.js';
import type { Measured, Results } from './results.js';
import { figure, growthTable, liveTable, readsTable, table, writesTable } from './tables.js';

/** Each part as a section in Markdown; it must be among the results. */
export const sections: Record<Part, (results: Results) => string> = {
  reads: ({ reads }) =>
    section('Reads', reads!, sized(reads!), [READS, readsTable(reads!.figures.reads), after(reads!.figures)]),
  writes: ({ writes }) =>
    section('Replies', writes!, sized(writes!), [WRITES, writesTable(writes!.figures), written(writes!.figures)]),
  live: ({ live }) =>
    section('Live delivery', live!, sized(live!), [LIVE, liveTable(live!.figures.crowds), cutOff(live!.figures.cut)]),
  start: ({ start }) =>
    section('Start and first view', start!, 'median of the later starts', [START, startTable(start!.figures)]),
  growth: ({ growth }) =>
    section('Growth', growth!, `${runsOf(growth!)} of ${growth!.seconds / 2} s`, [
      GROWTH,
      growthTable(growth!.figures),
      filled(growth!.figures),
    ]),
};

/** @param size what was measured, and how often */
function section(title: string, { date, machine }: Measured<unknown>, size: string, parts: string[]): string {
  const when = `${date.slice(0, 16).replace('T', ' ')} UTC`;
  return [`## ${title}`, ...parts, `${when}; ${size}; ${machine}.`].join('\n\n');
}

const runsOf = ({ runs }: Pick<Measured<unknown>, 'runs'>) => (runs === 1 ? 'one run' : `median of ${runs} runs`);

const sized = ({ posts, runs, seconds }: Measured<unknown>) =>
  `${posts.toLocaleString('en')} posts, ${runsOf({ runs })} of ${seconds} s`;

const READS = `Sixteen members read at the same time, each over one connection. Cold: every request asks for a page or a stretch of a list that has not been asked for since all names last changed (one row, raised between two rounds), so nothing that was kept holds; the floor runs the same query each time. Warm: the same again and again; the floor checks in one query session, right and change number, of a list those of all threads on it and how far the member has read them, and sends bytes that it has kept. Known: the request names the ETag of the answer before, and is answered 304. CPU: milliseconds of server and PostgreSQL together for one answer.`;

const WRITES = `Sixteen members reply, each with the next reply as soon as the one before is answered, and one socket watches each thread. The floor writes the same rows in one statement, which is one transaction and one round trip, renders no Markdown, and broadcasts the post.`;

const LIVE = `One member posts five times a second in a thread that all sockets watch. Measured is the time from the moment the request is sent until a socket has the post. The floor gets the same request and broadcasts a message of the same size, without database. Hints about lists, which ours sends to all members once a second while posts come, are part of ours.`;

const START = `With the embedded PostgreSQL and the demo network, from the command that \`npm start\` runs, already built, until the start page was sent. Memory is that of the server's process five seconds later. The first view is that of the longest thread of the demo network in Chromium with an empty cache, by a member.`;

const GROWTH = `Median milliseconds of an answer with sixteen members at a time, in databases of several sizes that are measured in turn, and CPU milliseconds of server and PostgreSQL for one answer.`;

const after = ({ memoryAfter }: { memoryAfter: number }) =>
  `Our server's process used ${figure(memoryAfter)} MB afterwards.`;

const written = ({ acknowledged, lost, deadlocks }: { acknowledged: number; lost: number; deadlocks: number }) =>
  `${acknowledged.toLocaleString('en')} replies were acknowledged; ${lost} of them were lost or doubled; ${deadlocks} deadlocks.`;

const cutOff = ({
  followers,
  missing,
  expected,
  caughtUpAfter,
}: {
  followers: number;
  missing: number;
  expected: number;
  caughtUpAfter: number;
}) =>
  `${followers} sockets were cut off for five seconds while 20 posts were written: ${missing} of ${expected.toLocaleString('en')} were missing afterwards, without a reload. The last socket had everything ${figure(caughtUpAfter)} s after the line was back.`;

const filled = ({ sizes, filledIn }: { sizes: number[]; filledIn: number[] }) =>
  `Filling took ${sizes.map((size, index) => `${filledIn[index]!.toFixed(0)} s for ${size.toLocaleString('en')}`).join(', ')}.`;

function startTable({ first, later, memory, view }: NonNullable<Results['start']>['figures']): string {
  const kB = (bytes: number) => `${figure(bytes / 1000)} kB`;
  const rows = [
    ['first start, with the demo network', `${figure(first)} s`],
    ['later start', `${figure(later)} s`],
    ['memory after start', `${figure(memory)} MB`],
    ...(view
      ? [
          ['first view of a thread: requests', String(view.requests)],
          ['everything fetched, gzip', kB(view.bytes)],
          [`JavaScript (${view.scripts} files), gzip`, kB(view.scriptBytes)],
          ['JavaScript, Brotli', kB(view.scriptBytesBrotli)],
        ]
      : [['first view of a thread', 'no browser found']]),
  ];
  return table({ head: ['', 'measured'], rows });
}
