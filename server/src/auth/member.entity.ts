import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { MemberKind } from '#contract/actor';

@Entity('member')
export class MemberEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;
  @Column('text')
  kind!: MemberKind;
  @Column('text')
  name!: string;
  /** What the person does, as shown beside the name. */
  @Column('text')
  position!: string;
  @Column('text')
  email!: string;
  @Column('text')
  passwordHash!: string;
  @Column({ type: 'timestamptz', insert: false, update: false })
  joinedAt!: Date;
  @Column('timestamptz', { nullable: true })
  suspendedAt!: Date | null;
  /** Last day of the suspension, `null` where it lasts until somebody ends it. */
  @Column('date', { nullable: true })
  suspendedUntil!: string | null;
  @Column('text', { default: '' })
  suspensionReason!: string;
  /** Last day on which the member cannot write. */
  @Column('date', { nullable: true })
  silencedUntil!: string | null;
  @Column('text', { default: '' })
  silenceReason!: string;
}
