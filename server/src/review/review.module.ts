import { Global, Module } from '@nestjs/common';
import { ReviewController } from './review.controller.js';
import { ReviewDesk } from './review-desk.js';
import { ReviewKinds } from './review-kinds.js';
import { ReviewService } from './review.service.js';

@Global()
@Module({
  controllers: [ReviewController],
  providers: [ReviewDesk, ReviewKinds, ReviewService],
  exports: [ReviewDesk, ReviewKinds],
})
export class ReviewModule {}
