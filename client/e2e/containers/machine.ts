import type { Network } from 'dockerode';
import { type GenericContainer, getContainerRuntimeClient } from 'testcontainers';

/** Time to end in order before it is killed, in seconds. */
const FAREWELL_S = 15;
const LABELS = JSON.parse(process.env.TEST_LABELS!) as Record<string, string>;
/** The engine's API. */
export const docker = (await getContainerRuntimeClient()).container.dockerode;

/** A network for the machines of a cluster; it is removed with everything else at the end of the run. */
export function startNetwork(): Promise<Network> {
  return docker.createNetwork({ Name: `netzwerk-test-${process.pid}`, Labels: LABELS });
}

/** One machine of a cluster, which can be stopped, started again and cut off from the others. */
export class Machine {
  private readonly handle;

  private constructor(
    id: string,
    /** Where its ports are published. */
    readonly host: string,
    private readonly network: Network,
    private readonly name: string,
  ) {
    this.handle = docker.getContainer(id);
  }

  /** @param name what the others call it */
  static async start(container: GenericContainer, network: Network, name: string): Promise<Machine> {
    const started = await container.withLabels(LABELS).withNetworkMode(network.id).withNetworkAliases(name).start();
    return new Machine(started.getId(), started.getHost(), network, name);
  }

  /** @returns the exit code */
  async stop(): Promise<number> {
    await this.handle.stop({ t: FAREWELL_S });
    return (await this.handle.inspect()).State.ExitCode;
  }

  async startAgain(): Promise<void> {
    await this.handle.start();
  }

  /** Takes it off the network: nobody is told, and nothing arrives any more. */
  async cut(): Promise<void> {
    await this.network.disconnect({ Container: this.handle.id, Force: true });
  }

  async mend(): Promise<void> {
    await this.network.connect({ Container: this.handle.id, EndpointConfig: { Aliases: [this.name] } });
  }
}
