import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Visibility } from '#contract/primitives';
import type { ThreadKind, ThreadTimer } from '#contract/threads';

@Entity('thread')
export class ThreadEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: number;
  @Column('bigint') topicId!: number;
  @Column('text') kind!: ThreadKind;
  @Column('text') title!: string;
  @Column('text') visibility!: Visibility;
  @Column('boolean', { default: false }) pinned!: boolean;
  @Column('boolean', { default: false }) closed!: boolean;
  @Column('bigint', { nullable: true }) authorId!: number | null;
  @Column('bigint', { nullable: true }) regionId!: number | null;
  /** Number of the latest write; taken under this row's lock. */
  @Column('integer', { default: 0 }) change!: number;
  @Column('integer', { default: 0 }) lastNumber!: number;
  @Column('integer', { default: 0 }) posts!: number;
  @Column('integer', { default: 0 }) answers!: number;
  @Column('integer', { default: 0 }) regions!: number;
  /** Version of the Zwischenstand that is shown. */
  @Column('integer', { nullable: true }) summaryVersion!: number | null;
  /** A member may post once in so many minutes. */
  @Column('integer', { nullable: true }) slowMinutes!: number | null;
  @Column('jsonb', { default: [] }) timers!: ThreadTimer[];
  @Column('timestamptz') lastPostAt!: Date;
  @Column('bigint', { nullable: true }) lastAuthorId!: number | null;
  @Column('bigint', { nullable: true }) mergedInto!: number | null;
}
