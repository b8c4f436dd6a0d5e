import { z } from 'zod';
import { de } from 'zod/locales';

// Messages that a schema does not word itself come from zod's German ones, on the server and in the forms.
z.config(de());

/** Key of a row. */
export const Id = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
/** The same, as it stands in a path or a query string. */
export const IdText = z
  .string()
  .regex(/^[1-9]\d{0,15}$/, 'Das ist keine gültige Nummer.')
  .transform(Number)
  .pipe(Id);
/** A count given in a query string. */
export const CountText = z
  .string()
  .regex(/^\d{1,15}$/, 'Das ist keine gültige Zahl.')
  .transform(Number);
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
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;
/** Signs without width that hide in names and titles. The joiners U+200C and U+200D are kept: scripts and emoji need them. */
const INVISIBLE = /[\u00ad\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff\u115f\u1160\u3164\uffa0]/g;
/** Something one can see. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

function acceptable(text: z.ZodString) {
  return text
    .refine((value) => value.isWellFormed(), 'Der Text enthält ungültige Zeichen.')
    .refine((value) => !CONTROL.test(value), 'Der Text enthält unzulässige Steuerzeichen.')
    .refine((value) => !DIRECTION.test(value), 'Der Text enthält Zeichen, die die Schreibrichtung umkehren.');
}

/**
 * A text of one line: a title, a name, a reason.
 * @param min fewest signs after trimming, 0 allows the empty text
 * @param max most signs
 */
export function line(min: number, max: number) {
  return acceptable(z.string('Bitte geben Sie einen Text ein.'))
    .refine((value) => !/[\n\r\t\u2028\u2029]/.test(value), 'Der Text darf nur eine Zeile haben.')
    .transform((value) => value.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().normalize('NFC'))
    .refine((value) => value.length >= min, min === 1 ? 'Bitte geben Sie einen Text ein.' : `Bitte mindestens ${min} Zeichen.`)
    .refine((value) => value.length <= max, `Bitte höchstens ${max} Zeichen.`)
    .refine((value) => value.length === 0 || VISIBLE.test(value), 'Der Text enthält kein sichtbares Zeichen.');
}

/** Most signs of a post. */
export const POST_MAX = 20_000;

/** Markdown of a post: several lines, stored as typed apart from line ends. */
export const Markdown = acceptable(z.string('Bitte geben Sie einen Text ein.'))
  .transform((value) => value.replace(/\r\n?/g, '\n').trim().normalize('NFC'))
  .refine((value) => value.length > 0 && VISIBLE.test(value.replace(INVISIBLE, '')), 'Bitte geben Sie einen Text ein.')
  .refine((value) => value.length <= POST_MAX, `Bitte höchstens ${POST_MAX.toLocaleString('de')} Zeichen.`);

export const Email = z
  .string('Bitte geben Sie eine E-Mail-Adresse ein.')
  .trim()
  .max(254, 'Diese E-Mail-Adresse ist zu lang.')
  .pipe(z.email('Das ist keine gültige E-Mail-Adresse.'));

/** `nur Netzwerk`, `Netzwerk und Gäste`, `öffentlich`, from narrow to wide. */
export const Visibility = z.enum(['network', 'guests', 'public']);
export type Visibility = z.infer<typeof Visibility>;
