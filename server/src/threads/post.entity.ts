import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('post')
export class PostEntity {
  @PrimaryColumn('bigint') threadId!: number;
  @PrimaryColumn('integer') number!: number;
  /** The thread's change number at the last write to this post. */
  @Column('integer') change!: number;
  @Column('bigint', { nullable: true }) authorId!: number | null;
  @Column('bigint', { nullable: true }) regionId!: number | null;
  @Column('integer', { array: true }) path!: number[];
  @Column('text') markdown!: string;
  @Column('text') html!: string;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) editedAt!: Date | null;
  @Column('bigint', { nullable: true }) editedBy!: number | null;
  @Column('text', { default: '' }) editReason!: string;
  @Column('timestamptz', { nullable: true }) deletedAt!: Date | null;
  @Column('bigint', { nullable: true }) deletedBy!: number | null;
  @Column('text', { default: '' }) deletionReason!: string;
  @Column('timestamptz', { nullable: true }) hiddenAt!: Date | null;
  @Column('bigint', { nullable: true }) hiddenBy!: number | null;
  @Column('text', { default: '' }) hiddenReason!: string;
  /** Hidden until its author has changed it. */
  @Column('boolean', { default: false }) awaitsChange!: boolean;
  /** Since then its author can no longer change it. */
  @Column('timestamptz', { nullable: true }) lockedAt!: Date | null;
  @Column('bigint', { nullable: true }) lockedBy!: number | null;
  @Column('text', { default: '' }) lockReason!: string;
  @Column('boolean', { default: false }) answer!: boolean;
  @Column('bigint', { array: true, default: [] }) helpful!: number[];
  /** Where the post stands that this stub was left for. */
  @Column('bigint', { nullable: true }) movedThreadId!: number | null;
  @Column('integer', { nullable: true }) movedNumber!: number | null;
}
