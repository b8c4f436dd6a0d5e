import type { Section } from '#contract/solution-content';

export const CATALOGUE = '/loesungsansaetze';
export const solutionPath = (id: number, rest = '') => `${CATALOGUE}/${id}${rest}`;
export const sectionId = (section: Section) => `abschnitt-${section}`;
