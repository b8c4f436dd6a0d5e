import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that sets a new password, once. */
@Entity('password_reset')
export class PasswordResetEntity {
  @PrimaryColumn('bytea')
  tokenHash!: Buffer;
  @Column('bigint')
  memberId!: number;
  @Column('timestamptz')
  expiresAt!: Date;
  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
