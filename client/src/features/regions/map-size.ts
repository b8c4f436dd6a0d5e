/** The measures of the map, which also keep its room until it is there. */
export const WIDTH = 400;
export const HEIGHT = 540;
