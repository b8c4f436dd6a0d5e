/** Settings of one server process; read from the environment by `readConfig`. */
export abstract class Config {
  port!: number;
  /** Where people reach the instance, without a slash at the end. */
  publicUrl!: string;
  databaseUrl!: string;
  redisUrl!: string | null;
  /** Folder for everything that is not in the database. */
  dataDir!: string;
  smtpUrl!: string | null;
  /** Sender of all mails. */
  mailFrom!: string;
  /** Who answers for this instance, for the imprint. */
  operator!: { name: string; address: string; email: string };
  /** Folder of the built client, or `null` where the server does not serve it (tests). */
  clientDir!: string | null;
}
