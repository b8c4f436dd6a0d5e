import { cut } from './cut.js';
import { runHttp } from './http.js';
import { closeSockets, openSockets, post } from './sockets.js';

/** What the process that loads servers can be asked for. */
const tasks = { http: runHttp, open: openSockets, post, close: closeSockets, cut };
export type Tasks = typeof tasks;

async function perform(name: keyof Tasks, task: never): Promise<object> {
  try {
    return { result: await tasks[name](task) };
  } catch (error) {
    return { error: (error as Error).stack };
  }
}

process.on('message', ({ name, task }: { name: keyof Tasks; task: never }) => {
  void perform(name, task).then((answer) => process.send!(answer));
});
process.on('disconnect', () => process.exit());
