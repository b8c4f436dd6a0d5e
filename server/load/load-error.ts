/** Something that the person who loads can mend; told in one sentence, without a stack. */
export class LoadError extends Error {}
