import type { Endpoint } from '#contract/endpoint';
import { contractFiles } from '../openapi/endpoints.js';

/** Every endpoint of the contract by the name it is exported under. */
export const endpoints: readonly [name: string, endpoint: Endpoint][] = (await contractFiles()).flatMap((file) =>
  Object.entries(file.endpoints),
);

/** Whether it only reads. */
export const isRead = ({ method }: Endpoint) => method === 'GET';
