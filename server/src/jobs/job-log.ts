import { Logger } from 'graphile-worker';
import type { Job } from 'graphile-worker';
import { masked } from '../log/described-error.js';
import { logOf } from '../log/log.js';

const log = logOf('jobs');

/** What the worker has to say, without what a job was given to do it with: that holds addresses and names. */
export const jobLog = new Logger(() => (level, message, meta: { job?: Job; error?: unknown } = {}) => {
  const isError = String(level) === 'error';
  if (!isError && String(level) !== 'warning') return;
  const { job, error: err } = meta;
  if (!job || !err) log[isError ? 'error' : 'warn'](masked(message));
  else if (job.attempts < job.max_attempts)
    log.warn({ ...about(job), err }, 'Ein Auftrag ist fehlgeschlagen und wird später wiederholt.');
  else log.error({ ...about(job), err }, 'Ein Auftrag ist so oft fehlgeschlagen, dass er aufgegeben wurde.');
});

const about = ({ task_identifier: task, attempts, max_attempts }: Job) => ({
  task,
  attempt: `${attempts}/${max_attempts}`,
});
