import { Module } from '@nestjs/common';
import { RestructuringController } from './restructuring.controller.js';
import { RestructuringService } from './restructuring.service.js';

@Module({ controllers: [RestructuringController], providers: [RestructuringService] })
export class RestructuringModule {}
