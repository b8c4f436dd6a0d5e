import { Module, StandardSchemaSerializerInterceptor, StandardSchemaValidationPipe } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { invalid } from './as-problem.js';
import { ProblemFilter } from './problem.filter.js';
import { Readiness } from './readiness.js';

/** What every HTTP request goes through: who calls, is the input right, is the answer in shape, how errors look. */
@Module({
  providers: [
    Readiness,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useValue: new StandardSchemaValidationPipe({ exceptionFactory: invalid }) },
    { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class HttpModule {}
