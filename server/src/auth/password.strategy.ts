import { Injectable } from '@nestjs/common';
import { type IVerifyOptions, Strategy, type VerifyFunction } from 'passport-local';
import { DataSource } from 'typeorm';
import { MemberEntity } from './member.entity.js';
import { isPassword } from './password-hash.js';

/** Passport's way to prove who one is by address and password. */
@Injectable()
export class PasswordStrategy extends Strategy {
  constructor(db: DataSource) {
    const verify: VerifyFunction = (
      email,
      password,
      done: (error: unknown, member?: MemberEntity | false, options?: IVerifyOptions) => void,
    ) => {
      check(db, email, password).then((member) => done(null, member ?? false), done);
    };
    super({ usernameField: 'email' }, verify);
  }
}

/** Takes the same time whether the address is known or not. */
async function check(db: DataSource, email: string, password: string): Promise<MemberEntity | null> {
  const member = await findByEmail(db, email);
  return (await isPassword(member?.passwordHash ?? null, password)) ? member : null;
}

/** Case does not matter in an address. */
export function findByEmail(db: DataSource, email: string): Promise<MemberEntity | null> {
  return db
    .getRepository(MemberEntity)
    .createQueryBuilder('member')
    .where('lower(member.email) = lower(:email)', { email })
    .getOne();
}
