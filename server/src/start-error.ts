/** A reason why the server cannot start that its operator can do something about: one German sentence, no stack trace. */
export class StartError extends Error {}
