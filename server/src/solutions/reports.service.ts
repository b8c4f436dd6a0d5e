import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import { canEditReport, isComplete } from '#contract/solution-rules';
import type { editReport, writeReport } from '#contract/solution-acts';
import type { ReportContent } from '#contract/solution-content';
import { audit } from '../auth/audit.js';
import { conflict, forbidden, notFound } from '../http/problem-error.js';
import { renderMarkdown } from '../threads/markdown.js';
import { putContact } from './contacts.js';
import { ExperienceReportEntity } from './experience-report.entity.js';
import { speakFor } from './mandate.js';
import { requireEvidence } from './progress.js';
import { SolutionWrites, type Written } from './solution-writes.js';
import { evidenceOf } from './steps.js';
import { noteRepresentation } from './voices.service.js';

/** What regions have experienced with a solution. */
@Injectable()
export class ReportsService {
  constructor(private readonly writes: SolutionWrites) {}

  /** Gives the report of a mandate's region. */
  write(actor: Actor, id: number, body: BodyOf<typeof writeReport>): Promise<Written> {
    const { content, contact } = body;
    const columns = columnsOf(content);
    return this.writes.to(actor, id, { act: 'writeReport', ...body }, async (tx, solution) => {
      const region = await speakFor(tx, actor, solution, body.mandateId);
      const made = { ...columns, solutionId: id, regionId: region.id, authorId: actor.id, version: 1 };
      const report = await tx.save(ExperienceReportEntity, made);
      await keepVersion(tx, report, actor);
      await putContact(tx, actor, { solutionId: id, reportId: report.id }, contact);
      await noteRepresentation(tx, actor, id, { act: 'write-report', regionId: region.id, reportId: report.id });
      return { news: [{ kind: 'solution-reported', data: { region: region.name } }] };
    });
  }

  /**
   * Replaces a report.
   * @throws 409 `conflict` with the current content and version where another has been faster, 409 `missing` where the
   *   solution's status rests on what is taken away
   */
  edit(actor: Actor, id: number, reportId: number, body: BodyOf<typeof editReport>): Promise<Written> {
    const columns = columnsOf(body.content);
    return this.writes.to(actor, id, { act: 'editReport', reportId, ...body }, async (tx, solution) => {
      const report = await tx.findOneBy(ExperienceReportEntity, { id: reportId, solutionId: id });
      if (!report) throw notFound('Diesen Erfahrungsbericht gibt es nicht.');
      if (!canEditReport(actor, solution, report))
        throw forbidden('Erfahrungsberichte ändern die Mitglieder der Region und die Moderation.');
      const { version, content } = report;
      if (body.version !== version)
        throw conflict('Jemand hat diesen Bericht inzwischen geändert.', { version, content });
      const edited = { ...report, ...columns, version: version + 1 };
      await tx.save(ExperienceReportEntity, edited);
      await keepVersion(tx, edited, actor);
      if (report.complete && !edited.complete) requireEvidence(solution.status, await evidenceOf(tx, id));
      await putContact(tx, actor, { solutionId: id, reportId }, body.contact);
      await noteEdit(tx, actor, report, edited.version);
      return {};
    });
  }
}

const TEXTS = ['context', 'done', 'effect', 'pitfalls', 'differently'] as const;

function columnsOf(content: ReportContent): Pick<ExperienceReportEntity, 'content' | 'html' | 'complete'> {
  const html = Object.fromEntries(
    TEXTS.filter((name) => content[name] !== '').map((name) => [name, renderMarkdown(content[name])]),
  );
  return { content, html, complete: isComplete(content) };
}

async function keepVersion(tx: EntityManager, { id, version, content }: ExperienceReportEntity, actor: Actor) {
  await tx.query(
    'insert into experience_report_version (report_id, version, content, author_id) values ($1, $2, $3, $4)',
    [id, version, JSON.stringify(content), actor.id],
  );
}

async function noteEdit(tx: EntityManager, actor: Actor, report: ExperienceReportEntity, version: number) {
  await audit(tx, {
    actorId: actor.id,
    act: 'edit-report',
    target: `solution:${report.solutionId}`,
    before: { reportId: report.id, version: report.version },
    after: { version },
    concerns: [report.authorId],
  });
}
