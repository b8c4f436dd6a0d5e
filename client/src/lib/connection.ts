import { createStore, useStore } from './store.js';

/** `idle`: nobody has asked for a connection yet. `interrupted`: it was there or should be, and is being tried again. */
export type Connection = 'idle' | 'connecting' | 'live' | 'interrupted';

/** State of the one connection to the server, for words on the page. Kept apart from the socket, whose script comes later. */
export const connection = createStore<Connection>('idle');
export const useConnection = () => useStore(connection);
