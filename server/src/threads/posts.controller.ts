import { Body, Controller, Param } from '@nestjs/common';
import type { Actor } from '#contract/actor';
import type { BodyOf, ParamsOf } from '#contract/endpoint';
import { deletePost, editPost, getPostSource, listPostVersions, markAnswer, markHelpful, previewMarkdown, writePost } from '#contract/posts';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { renderMarkdown } from './markdown.js';
import { PostsService } from './posts.service.js';

@Controller()
export class PostsController {
  constructor(private readonly posts: PostsService) {}

  @Endpoint(writePost)
  write(
    @CurrentActor() actor: Actor,
    @Param({ schema: writePost.params }) { thread }: ParamsOf<typeof writePost>,
    @Body({ schema: writePost.body }) body: BodyOf<typeof writePost>,
  ) {
    return this.posts.write(actor, thread, body);
  }

  @Endpoint(editPost)
  edit(
    @CurrentActor() actor: Actor,
    @Param({ schema: editPost.params }) { thread, number }: ParamsOf<typeof editPost>,
    @Body({ schema: editPost.body }) body: BodyOf<typeof editPost>,
  ) {
    return this.posts.edit(actor, thread, number, body);
  }

  @Endpoint(deletePost)
  remove(
    @CurrentActor() actor: Actor,
    @Param({ schema: deletePost.params }) { thread, number }: ParamsOf<typeof deletePost>,
    @Body({ schema: deletePost.body }) body: BodyOf<typeof deletePost>,
  ) {
    return this.posts.remove(actor, thread, number, body);
  }

  @Endpoint(markHelpful)
  markHelpful(
    @CurrentActor() actor: Actor,
    @Param({ schema: markHelpful.params }) { thread, number }: ParamsOf<typeof markHelpful>,
    @Body({ schema: markHelpful.body }) body: BodyOf<typeof markHelpful>,
  ) {
    return this.posts.markHelpful(actor, thread, number, body);
  }

  @Endpoint(markAnswer)
  markAnswer(
    @CurrentActor() actor: Actor,
    @Param({ schema: markAnswer.params }) { thread, number }: ParamsOf<typeof markAnswer>,
    @Body({ schema: markAnswer.body }) body: BodyOf<typeof markAnswer>,
  ) {
    return this.posts.markAnswer(actor, thread, number, body);
  }

  @Endpoint(getPostSource)
  source(@CurrentActor() actor: Actor | null, @Param({ schema: getPostSource.params }) { thread, number }: ParamsOf<typeof getPostSource>) {
    return this.posts.source(actor, thread, number);
  }

  @Endpoint(listPostVersions)
  async versions(@CurrentActor() actor: Actor | null, @Param({ schema: listPostVersions.params }) { thread, number }: ParamsOf<typeof listPostVersions>) {
    return { versions: await this.posts.versions(actor, thread, number) };
  }

  @Endpoint(previewMarkdown)
  preview(@Body({ schema: previewMarkdown.body }) { text }: BodyOf<typeof previewMarkdown>) {
    return { html: renderMarkdown(text) };
  }
}
