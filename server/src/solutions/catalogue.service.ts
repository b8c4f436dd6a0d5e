import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { QueryOf, ReturnOf } from '#contract/endpoint';
import type { listThreadSolutions } from '#contract/solution-status';
import type { getSolutionVersion, listSolutions, listSolutionVersions, Solution } from '#contract/solutions';
import { notFound } from '../http/problem-error.js';
import { findThread } from '../threads/visible-thread.js';
import { readPlace, writePlace } from './catalogue-cursor.js';
import { findCatalogue, findProposals } from './catalogue.queries.js';
import { findReference, findSolutions, findThreadSolutions, findVersion, findVersions } from './solutions.queries.js';
import { findSolution, unknownSolution } from './visible-solution.js';

/** Reading solutions, within what the actor may see. */
@Injectable()
export class CatalogueService {
  constructor(private readonly db: DataSource) {}

  /** A page of the catalogue, and proposals that are not taken up. */
  async list(actor: Actor | null, query: QueryOf<typeof listSolutions>): Promise<ReturnOf<typeof listSolutions>> {
    const after = readPlace(query.after, query.sort ?? 'updated');
    const { rows, total, next } = await findCatalogue(this.db.manager, actor, query, after);
    const proposals = actor ? await findProposals(this.db.manager, actor) : [];
    return { solutions: rows, total, next: next && writePlace(next), proposals };
  }

  /** Up to four solutions, as far as the actor may read them. */
  async compare(actor: Actor | null, ids: string): Promise<{ solutions: Solution[] }> {
    return { solutions: await findSolutions(this.db.manager, actor, ids.split(',').map(Number)) };
  }

  /** @throws 404 where the actor may not read it */
  async get(actor: Actor | null, id: number): Promise<{ solution: Solution }> {
    const [solution] = await findSolutions(this.db.manager, actor, [id]);
    if (!solution) throw unknownSolution();
    return { solution };
  }

  /** @throws 404 where nothing that the actor may read has the reference */
  async find(actor: Actor | null, reference: string): Promise<{ id: number }> {
    const found = await findReference(this.db.manager, actor, reference);
    if (!found) throw unknownSolution();
    return found;
  }

  /** What became of a thread. @throws 404 where the actor may not read the thread */
  async ofThread(actor: Actor | null, threadId: number): Promise<ReturnOf<typeof listThreadSolutions>> {
    await findThread(this.db, actor, threadId);
    return { solutions: await findThreadSolutions(this.db.manager, actor, threadId) };
  }

  async versions(actor: Actor | null, id: number): Promise<ReturnOf<typeof listSolutionVersions>> {
    await findSolution(this.db.manager, actor, id);
    return { versions: await findVersions(this.db.manager, id) };
  }

  async version(actor: Actor | null, id: number, number: number): Promise<ReturnOf<typeof getSolutionVersion>> {
    await findSolution(this.db.manager, actor, id);
    const version = await findVersion(this.db.manager, id, number);
    if (!version) throw notFound(`Eine Fassung ${number} gibt es von diesem Lösungsansatz nicht.`);
    return version;
  }
}
