import { createStore } from './store.js';

/** Whether the session of this browser was ended from elsewhere; said at the sign-in until somebody has signed in. */
export const sessionEnded = createStore(false);
