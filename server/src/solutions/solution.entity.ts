import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Visibility } from '#contract/primitives';
import type { SolutionStatus } from '#contract/solution-status';
import type { Section } from '#contract/solution-content';
import type { Solution } from '#contract/solutions';

@Entity('solution')
export class SolutionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: number;
  /** Of the reference, given when it is opened. */
  @Column('integer', { nullable: true }) year!: number | null;
  @Column('integer', { nullable: true }) sequence!: number | null;
  @Column('text') state!: Solution['state'];
  @Column('text') status!: SolutionStatus;
  @Column('text') visibility!: Visibility;
  @Column('bigint', { nullable: true }) authorId!: number | null;
  @Column('timestamptz') updatedAt!: Date;
  /** Counts the writes; taken under this row's lock. */
  @Column('integer', { default: 1 }) change!: number;
  /** Of the content; what follows is taken from that version, for lists and filters. */
  @Column('integer', { default: 1 }) version!: number;
  @Column('text') title!: string;
  @Column('text') summary!: string;
  @Column('bigint', { nullable: true }) costOneOff!: number | null;
  @Column('bigint', { nullable: true }) costYearly!: number | null;
  @Column('integer', { nullable: true }) costYear!: number | null;
  @Column('boolean', { nullable: true }) funded!: boolean | null;
  @Column('text') transferability!: Solution['transferability'];
  @Column('jsonb') html!: Partial<Record<Section, string>>;
  /** Of a recommendation: when it was reviewed, by whom, until when that holds, and when those concerned were reminded. */
  @Column('timestamptz', { nullable: true }) reviewedAt!: Date | null;
  @Column('bigint', { nullable: true }) reviewedBy!: number | null;
  @Column('date', { nullable: true }) reviewDue!: string | null;
  @Column('timestamptz', { nullable: true }) reviewAskedAt!: Date | null;
}
