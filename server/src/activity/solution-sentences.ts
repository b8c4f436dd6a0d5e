import type { Happening } from './sentences.js';

const solution = ({ title }: Happening) => (title === null ? 'ein Lösungsansatz' : `der Lösungsansatz «${title}»`);
const Solution = (it: Happening) => solution(it).replace('ein ', 'Ein ').replace('der ', 'Der ');
const ofSolution = ({ title }: Happening) =>
  title === null ? 'eines Lösungsansatzes' : `des Lösungsansatzes «${title}»`;
const proposal = ({ title }: Happening) => (title === null ? 'Ihr Vorschlag' : `Ihr Vorschlag «${title}»`);
const region = ({ data }: Happening) => String(data.region);
const day = (value: unknown) => String(value).split('-').reverse().join('.');

const ADOPTION: Record<string, string> = {
  'as-is': 'übernommen',
  adapted: 'angepasst übernommen',
  planned: 'zur Übernahme vorgesehen',
  declined: 'geprüft und nicht übernommen',
};

/** How people are told what became of solutions. */
export const SOLUTION_SENTENCES = {
  'solution-opened': (it: Happening) => `${proposal(it)} ist als Lösungsansatz aufgenommen.`,
  'solution-declined': (it: Happening) =>
    `${proposal(it)} ist nicht aufgenommen worden. Sie können ihn ändern und erneut vorlegen.`,
  'solution-sourced': (it: Happening) => `Ein Beitrag von Ihnen ist Quelle ${ofSolution(it)}.`,
  'solution-edited': (it: Happening) => `${it.actor ?? 'Jemand'} hat den Text ${ofSolution(it)} geändert.`,
  'solution-stepped': (it: Happening) => `Der Stand ${ofSolution(it)} hat sich geändert.`,
  'solution-reviewed': (it: Happening) => `Die Empfehlung ${ofSolution(it)} ist geprüft und gilt weiter.`,
  'solution-review-due': (it: Happening) => `Die Empfehlung ${ofSolution(it)} ist bis ${day(it.data.dueOn)} zu prüfen.`,
  'solution-piloted': (it: Happening) => `${Solution(it)} wird erprobt: ${region(it)}.`,
  'solution-adopted': (it: Happening) => `${region(it)}: ${solution(it)} ist ${ADOPTION[String(it.data.kind)]}.`,
  'solution-reported': (it: Happening) => `${Solution(it)} hat einen Erfahrungsbericht: ${region(it)}.`,
};
