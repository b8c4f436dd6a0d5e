import { sweep } from './engine.mjs';

export default sweep;
