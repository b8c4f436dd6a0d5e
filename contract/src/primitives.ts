import { z } from 'zod';
import { de } from 'zod/locales';

// Messages that a schema does not word itself come from zod's German ones, on the server and in the forms.
z.config(de());

/** Key of a row. */
export const Id = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
/** Key of a row, as it stands in a path or a query string. */
export const IdText = z
  .string()
  .regex(/^[1-9]\d{0,15}$/, 'Das ist keine gültige Nummer.')
  .transform(Number)
  .pipe(Id);
/** What is counted (posts, changes) ends where PostgreSQL's `integer` does. */
const COUNT_MAX = 2_147_483_647;
export const Count = z.number().int().nonnegative().max(COUNT_MAX);
/** A count given in a query string. */
export const CountText = z
  .string()
  .regex(/^\d{1,10}$/, 'Das ist keine gültige Zahl.')
  .transform(Number)
  .pipe(Count);
/** Number of a post in its thread, or of a page. */
export const Ordinal = Count.positive();
/** Number of a post or a page, as it stands in a path. */
export const OrdinalText = z
  .string()
  .regex(/^[1-9]\d{0,9}$/, 'Das ist keine gültige Nummer.')
  .transform(Number)
  .pipe(Ordinal);
/** Made by the client for each write; a retry with the same key gets the first answer. */
export const WriteKey = z.uuid('Der Schlüssel des Vorgangs fehlt oder ist ungültig.');
/** A moment, ISO 8601 in UTC. */
export const Moment = z.iso.datetime();
/** A calendar day, `2026-12-31`. */
export const Day = z.iso.date();
export const Slug = z.string().regex(/^[a-z0-9-]{1,80}$/, 'Diese Adresse ist ungültig.');
/** The answer of an endpoint that has nothing to tell. */
export const Nothing = z.strictObject({});

/** Control signs, except tab and line breaks: nobody types them, and NUL cannot be stored. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** Signs that turn the direction of writing: they can make a text look like another one. */
const DIRECTION = /[\u061c\u202a-\u202e\u2066-\u2069]/;
/** Signs that hide in names and titles: without width, or (U+2800) a symbol that is blank. */
const INVISIBLE =
  /\u034f|\u17b4|\u17b5|[\u00ad\u115f\u1160\u180e\u200b\u200e\u200f\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** Joiners are kept within words and emoji, which need them, and hide nowhere else. */
const LOOSE_JOINER = /(?<![^\s\u2800\u200c\u200d])[\u200c\u200d]+|[\u200c\u200d]+(?![^\s\u2800\u200c\u200d])/g;
const BLANK = /[\s\u2800]+/g;
/** Something one can see. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** More marks on one letter than any script needs: they would cover the lines around. */
const TOWER = /\p{M}{10}/u;

function acceptable(text: z.ZodString) {
  return text
    .refine((value) => value.isWellFormed(), 'Der Text enthält ungültige Zeichen.')
    .refine((value) => !CONTROL.test(value), 'Der Text enthält unzulässige Steuerzeichen.')
    .refine((value) => !DIRECTION.test(value), 'Der Text enthält Zeichen, die die Schreibrichtung umkehren.')
    .refine((value) => !TOWER.test(value), 'Der Text enthält zu viele Zeichen übereinander.');
}

/** A text without what hides in it. */
const plain = (value: string) => value.replace(INVISIBLE, '').replace(LOOSE_JOINER, '').replace(BLANK, ' ').trim().normalize('NFC');

/**
 * A text of one line: a title, a name, a reason.
 * @param min fewest signs after trimming, 0 allows the empty text
 * @param max most signs
 */
export function line(min: number, max: number) {
  return acceptable(z.string('Bitte geben Sie einen Text ein.'))
    .refine((value) => !/[\n\r\t\u2028\u2029]/.test(value), 'Der Text darf nur eine Zeile haben.')
    .transform(plain)
    .refine((value) => value.length >= min, min === 1 ? 'Bitte geben Sie einen Text ein.' : `Bitte mindestens ${min} Zeichen.`)
    .refine((value) => value.length <= max, `Bitte höchstens ${max} Zeichen.`)
    .refine((value) => value.length === 0 || VISIBLE.test(value), 'Der Text enthält kein sichtbares Zeichen.')
    .meta({ description: `One line of ${min} to ${max} signs, counted without surplus spaces.` });
}

/**
 * A text of several lines without marks, or none.
 * @param max most signs
 */
export const lines = (max: number) =>
  acceptable(z.string('Bitte geben Sie einen Text ein.'))
    .transform((value) => value.replace(/\r\n?/g, '\n').trim().normalize('NFC'))
    .refine((value) => value.length <= max, `Bitte höchstens ${max} Zeichen.`);

/** What is searched for: any text that the database can compare. @param max most signs */
export const QueryText = (max: number) =>
  z.string().max(max).refine((value) => value.isWellFormed() && !value.includes('\u0000'), 'Der Text enthält ungültige Zeichen.');

/** Most signs of a post. */
export const POST_MAX = 20_000;

/** Markdown of a post: 1 to 20,000 signs in several lines, stored as typed apart from line ends. */
export const Markdown = acceptable(z.string('Bitte geben Sie einen Text ein.'))
  .transform((value) => value.replace(/\r\n?/g, '\n').trim().normalize('NFC'))
  .refine((value) => value.length > 0 && VISIBLE.test(plain(value)), 'Bitte geben Sie einen Text ein.')
  .refine((value) => value.length <= POST_MAX, `Bitte höchstens ${POST_MAX.toLocaleString('de')} Zeichen.`);

export const Email = z
  .string('Bitte geben Sie eine E-Mail-Adresse ein.')
  .trim()
  .max(254, 'Diese E-Mail-Adresse ist zu lang.')
  .pipe(z.email('Das ist keine gültige E-Mail-Adresse.'))
  .meta({ format: 'email' });

/** `nur Netzwerk`, `Netzwerk und Gäste`, `öffentlich`, from narrow to wide. */
export const Visibility = z.enum(['network', 'guests', 'public']);
export type Visibility = z.infer<typeof Visibility>;
