import type { PageState } from './page-state.js';
import { statesOfCurators } from './states-of-curators.js';
import { statesOfFailure } from './states-of-failure.js';
import { statesOfKeepers } from './states-of-keepers.js';
import { statesOfReaders } from './states-of-readers.js';
import { statesOfSolutions } from './states-of-solutions.js';
import { statesOfVisitors } from './states-of-visitors.js';
import { statesOfWriters } from './states-of-writers.js';

/** Every page, in every state that looks different. */
export const pageStates: PageState[] = [
  ...statesOfVisitors,
  ...statesOfReaders,
  ...statesOfWriters,
  ...statesOfKeepers,
  ...statesOfCurators,
  ...statesOfSolutions,
  ...statesOfFailure,
];
