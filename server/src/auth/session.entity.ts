import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A browser that is signed in. */
@Entity('session')
export class SessionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;
  @Column('bytea')
  tokenHash!: Buffer;
  @Column('bigint')
  memberId!: number;
  @Column('text')
  device!: string;
  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt!: Date;
  @Column({ type: 'timestamptz', insert: false })
  seenAt!: Date;
  @Column('timestamptz')
  expiresAt!: Date;
}
