const DAY_MS = 86_400_000;
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'Europe/Berlin' });
const isWorkingDay = (moment: Date) => !['Sat', 'Sun'].includes(weekday.format(moment));

/** The same time of day so many working days later. Saturdays and Sundays do not count; holidays, which differ by Land, do. */
export function workingDaysAfter(from: Date, days: number): Date {
  let moment = from;
  for (let passed = 0; passed < days; passed += Number(isWorkingDay(moment)))
    moment = new Date(moment.getTime() + DAY_MS);
  return moment;
}
