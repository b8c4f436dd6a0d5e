/** SQL for the calendar day in Germany, whatever time zone the database keeps. */
export const TODAY = `(now() at time zone 'Europe/Berlin')::date`;

/** SQL condition: the term of a row with `first_day` and `last_day` covers today. */
export const current = (alias: string) =>
  `(${alias}.first_day <= ${TODAY} and (${alias}.last_day is null or ${alias}.last_day >= ${TODAY}))`;
