import { io, type Socket } from 'socket.io-client';
import { signIn } from '#contract/auth';
import type { ArgsOf, Endpoint, ReturnOf } from '#contract/endpoint';
import type { Problem } from '#contract/problem';
import { type ClientToServer, type ServerToClient, SOCKET_PATH } from '#contract/realtime';
import { requestOf } from '#contract/request';

/** The password of all accounts of the demo network. */
export const PASSWORD = 'Landluft-und-Rufbus';

/** Somebody at the API of one of the servers, without a browser. */
export class Person {
  private cookie = '';

  constructor(public url: string) {}

  static async signedIn(url: string, email: string): Promise<Person> {
    const person = new Person(url);
    await person.call(signIn, { body: { email, password: PASSWORD } });
    return person;
  }

  /** @throws the problem document where the server answers with one */
  async call<E extends Endpoint>(endpoint: E, args: ArgsOf<E>): Promise<ReturnOf<E>> {
    const { address, ...init } = requestOf(endpoint, args);
    const response = await fetch(this.url + address, { ...init, headers: { ...init.headers, cookie: this.cookie } });
    const [set] = response.headers.getSetCookie();
    if (set) this.cookie = set.split(';')[0]!;
    const answer: unknown = await response.json();
    if (!response.ok) throw Object.assign(new Error((answer as Problem).title), answer as Problem);
    return answer as ReturnOf<E>;
  }

  /**
   * The answer as it comes over the wire, whatever it is.
   * @param signal gives up
   */
  answer<E extends Endpoint>(endpoint: E, args: ArgsOf<E>, signal?: AbortSignal): Promise<Response> {
    const { address, ...init } = requestOf(endpoint, args);
    return fetch(this.url + address, { ...init, signal, headers: { ...init.headers, cookie: this.cookie } });
  }

  /** A live connection, which comes back by itself when it is cut. */
  socket(): Socket<ServerToClient, ClientToServer> {
    return io(this.url, {
      path: SOCKET_PATH,
      extraHeaders: { cookie: this.cookie },
      forceNew: true,
      reconnectionDelay: 20,
      reconnectionDelayMax: 100,
    });
  }
}
