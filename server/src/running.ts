/** Something that runs until it is told to end. */
export interface Running {
  stop(): Promise<void>;
}

/** Requests and jobs under way may take this long when the server ends, in milliseconds. */
export const FAREWELL_MS = 3_000;
/** After that, closing what is still open. */
export const ORDER_MS = 1_000;
