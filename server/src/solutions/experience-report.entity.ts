import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { ReportContent } from '#contract/solution-content';

@Entity('experience_report')
export class ExperienceReportEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: number;
  @Column('bigint') solutionId!: number;
  @Column('bigint') regionId!: number;
  @Column('bigint', { nullable: true }) authorId!: number | null;
  @Column('integer', { default: 1 }) version!: number;
  /** Whether it counts as evidence. */
  @Column('boolean') complete!: boolean;
  @Column('jsonb') content!: ReportContent;
  @Column('jsonb') html!: Record<string, string>;
}
