const berlin = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', ...options });
const date = berlin({ day: '2-digit', month: '2-digit', year: 'numeric' });
const euros = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });

/** «31.12.2026» in Germany, of a moment or of a calendar day. */
export const dayWord = (at: string | Date): string => date.format(new Date(at));
/** «12.000 €» */
export const euroWord = (value: number): string => `${euros.format(value)} €`;
export const PAGE = '/loesungsansaetze';
