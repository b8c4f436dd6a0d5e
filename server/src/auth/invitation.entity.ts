import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { MemberKind, Role } from '#contract/actor';

/** Days that an invitation can be accepted. */
export const INVITATION_DAYS = 14;

/** A person who is asked to join. The first administrator's has neither name nor address. */
@Entity('invitation')
export class InvitationEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;
  @Column('bytea')
  tokenHash!: Buffer;
  @Column('text')
  kind!: MemberKind;
  @Column('text')
  name!: string;
  @Column('text')
  email!: string;
  @Column('text')
  position!: string;
  @Column('bigint', { nullable: true })
  regionId!: number | null;
  @Column('text', { array: true })
  roles!: Role[];
  @Column('bigint', { nullable: true })
  invitedBy!: number | null;
  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt!: Date;
  @Column('timestamptz')
  expiresAt!: Date;
  @Column('timestamptz', { nullable: true })
  acceptedAt!: Date | null;
  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
