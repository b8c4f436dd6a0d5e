import { getContainerRuntimeClient } from 'testcontainers';
import { isAlive } from '../../../dist/server/src/database/postmaster.js';

/** Marks what belongs to a test run; its value is the number of the process. */
const LABEL = 'netzwerk.test-run';
/** For everything that this run makes. */
export const labels = { [LABEL]: String(process.pid) };

/** The engine's API. */
export const { dockerode: docker } = (await getContainerRuntimeClient()).container;

/** Removes the containers and networks of this run, and of earlier ones that were killed. */
export async function sweep() {
  const filters = { label: [LABEL] };
  for (const { Id } of (await docker.listContainers({ all: true, filters })).filter(isOver))
    await docker.getContainer(Id).remove({ force: true, v: true });
  for (const { Id } of (await docker.listNetworks({ filters })).filter(isOver)) await docker.getNetwork(Id).remove();
}

function isOver({ Labels }) {
  const pid = Number(Labels[LABEL]);
  return pid === process.pid || !isAlive(pid);
}
