import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The right to speak for a region during a term; both days belong to it. */
@Entity('mandate')
export class MandateEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: number;
  @Column('bigint')
  memberId!: number;
  @Column('bigint')
  regionId!: number;
  @Column('date')
  firstDay!: string;
  @Column('date', { nullable: true })
  lastDay!: string | null;
}
