import type { Note, Notes } from './notes.js';
import type { Schema } from './schemas.js';

/** Adds to a schema what the comments say of it and of its properties. */
export function annotate(schema: Schema, { text, properties }: Note): void {
  const description = [text, schema.description].filter(Boolean).join(' ');
  if (description) schema.description = description;
  annotateProperties(schema, properties);
}

export function annotateProperties(schema: Schema, notes: Notes): void {
  const object = [schema, schema.items, ...(schema.anyOf ?? [])].find((inner) => inner?.properties);
  for (const [name, note] of Object.entries(notes)) {
    const property = object?.properties?.[name];
    if (property) annotate(property, note);
  }
}
