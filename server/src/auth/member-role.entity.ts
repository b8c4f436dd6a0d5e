import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '#contract/actor';

/** A role for a term; both days belong to it. */
@Entity('member_role')
export class MemberRoleEntity {
  @PrimaryColumn('bigint')
  memberId!: number;
  @PrimaryColumn('text')
  role!: Role;
  @PrimaryColumn('date')
  firstDay!: string;
  @Column('date', { nullable: true })
  lastDay!: string | null;
}
