import { Controller } from '@nestjs/common';
import type { ReturnOf } from '#contract/endpoint';
import { getInstance } from '#contract/instance';
import { Endpoint } from '../http/endpoint.decorator.js';
import { InstanceService } from './instance.service.js';

@Controller()
export class InstanceController {
  constructor(private readonly instance: InstanceService) {}

  @Endpoint(getInstance)
  get(): Promise<ReturnOf<typeof getInstance>> {
    return this.instance.get();
  }
}
