import type { StartedNetwork, StartedTestContainer } from 'testcontainers';
import { getContainerRuntimeClient } from 'testcontainers';

/** Time to end in order before it is killed, in seconds. */
const FAREWELL_S = 15;
export const docker = (await getContainerRuntimeClient()).container.dockerode;

/** One machine of a cluster, which can be stopped, started again and cut off from all others. */
export class Machine {
  private readonly handle;
  private readonly network;

  /** @param name what the others call it */
  constructor(
    readonly container: StartedTestContainer,
    network: StartedNetwork,
    private readonly name: string,
  ) {
    this.handle = docker.getContainer(container.getId());
    this.network = docker.getNetwork(network.getId());
  }

  /** @returns the exit code */
  async stop(): Promise<number> {
    await this.handle.stop({ t: FAREWELL_S });
    return (await this.handle.inspect()).State.ExitCode;
  }

  async start(): Promise<void> {
    await this.handle.start();
  }

  /** Takes its network away: nobody is told, nothing arrives. */
  async cut(): Promise<void> {
    await this.network.disconnect({ Container: this.handle.id, Force: true });
  }

  async mend(): Promise<void> {
    await this.network.connect({ Container: this.handle.id, EndpointConfig: { Aliases: [this.name] } });
  }
}

/** Removes a container with its volumes, also one that never came up. */
export async function remove(name: string): Promise<void> {
  const [found] = await docker.listContainers({ all: true, filters: { name: [`^/?${name}$`] } });
  if (found) await docker.getContainer(found.Id).remove({ force: true, v: true });
}
