import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { deviceName } from './device.js';
import type { Caller } from './sign-in.js';

/** Address and device behind the request. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { ip: request.ip, device: deviceName(request.headers['user-agent']) };
});
