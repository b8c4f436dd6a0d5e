import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SerializeOptions, SetMetadata } from '@nestjs/common';
import type { Endpoint as Contract } from '#contract/endpoint';

export const ENDPOINT = Symbol('endpoint');

/** Binds a handler to an endpoint of the contract: method, path, who may call it, and the shape of the answer. */
export function Endpoint(contract: Contract): MethodDecorator {
  return applyDecorators(
    RequestMapping({ path: contract.path, method: RequestMethod[contract.method] }),
    HttpCode(200),
    SetMetadata(ENDPOINT, contract),
    SerializeOptions({ schema: contract.returns }),
  );
}
