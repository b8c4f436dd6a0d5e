/** A4 in points; a wide left margin for the binder. */
export const SHEET = { width: 595.28, height: 841.89, left: 71, right: 57, top: 62, bottom: 68 };
export const COLOUR = { text: '#171a1c', soft: '#4a5459', link: '#1f4b8f', line: '#b8c0c8', fill: '#eef1f4' };

/** A column on the paper. */
export interface Column {
  x: number;
  width: number;
}

/** How text looks. */
export interface Type {
  size: number;
  colour: string;
  /** Distance of two lines, in sizes. */
  leading: number;
}
