import { Global, Module } from '@nestjs/common';
import { MailTransport } from './mail-transport.js';
import { Mailer } from './mailer.js';

@Global()
@Module({ providers: [Mailer, MailTransport], exports: [Mailer] })
export class MailModule {}
