import { useNavigate } from 'react-router';
import { isComplete } from '#contract/solution-rules';
import { editReport, writeReport } from '#contract/solution-acts';
import { type ReportContent } from '#contract/solution-content';
import { type Solution } from '#contract/solutions';
import { useSubmit } from '../../lib/use-submit.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/choices.js';
import { FormProblem } from '../../ui/form-problem.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { type ContactDraft, ContactFields, NO_CONTACT } from './contact-fields.js';
import { fieldOf } from './field-of.js';
import { MandateField, useMandates } from './mandate-field.js';
import { ReportFields } from './report-fields.js';
import { useKept } from './use-kept.js';
import { useRenewal } from './use-renewal.js';
import { solutionPath } from './paths.js';

const EMPTY: ReportContent = {
  context: '',
  done: '',
  cost: { oneOff: null, yearly: null, year: null },
  effort: '',
  effect: '',
  pitfalls: '',
  differently: '',
};

interface ReportFormProps {
  solution: Solution;
  member: number;
  /** The report that is written on; undefined for a new one. */
  written: Solution['reportList'][number] | undefined;
}

/** What one region has to tell, in a form of ten minutes. */
export function ReportForm({ solution, member, written }: ReportFormProps) {
  const [first] = useMandates(solution);
  const keyFor = useWriteKey();
  const begun = () => ({
    mandateId: first?.id ?? 0,
    content: written?.content ?? EMPTY,
    version: written?.version ?? 1,
    contact: { ...NO_CONTACT, ...written?.contact } as ContactDraft,
    withContact: written?.contact != null,
  });
  const key = `solution-report-${member}-${solution.id}-${written?.id ?? 'new'}`;
  const { value, restored, change, discard } = useKept(key, begun);
  const { mandateId, content, contact, withContact, version } = value;
  const done = useDone(solution.id, discard);
  const writing = useSubmit(writeReport, done, fieldOf);
  const editing = useSubmit(editReport, done, fieldOf);
  const { pending, errors, problem, form } = written ? editing : writing;
  const send = () => {
    const shared = { content, contact: withContact ? (contact as ContactDraft & { consent: true }) : null };
    const params = { solution: String(solution.id) };
    const writeKey = keyFor({ ...shared, mandateId, version });
    if (written)
      editing.submit({
        params: { ...params, report: String(written.id) },
        body: { key: writeKey, version, ...shared },
      });
    else writing.submit({ params, body: { key: writeKey, mandateId, ...shared } });
  };
  return (
    <form
      ref={form}
      className="form form--wide"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormProblem sentence={problem} />
      {restored && (
        <Notice word="Entwurf">
          Hier ist, was Sie angefangen haben.{' '}
          <Button look="link" onClick={() => discard(begun())}>
            Verwerfen
          </Button>
        </Notice>
      )}
      {written ? (
        <p>
          Bericht von <strong>{written.region.name}</strong>
        </p>
      ) : (
        <MandateField
          solution={solution}
          value={mandateId}
          error={errors['mandateId']}
          onChange={(next) => change({ mandateId: next })}
        />
      )}
      <ReportFields content={content} errors={errors} onChange={(next) => change({ content: next })} />
      <Checkbox
        label="Einen Kontakt für Rückfragen nennen"
        checked={withContact}
        onChange={({ target }) => change({ withContact: target.checked })}
      />
      {withContact && (
        <ContactFields contact={contact} errors={errors} onChange={(next) => change({ contact: next })} />
      )}
      <Completeness content={content} />
      <div className="form__actions">
        <Button type="submit" look="primary" pending={pending}>
          {written ? 'Bericht speichern' : 'Bericht veröffentlichen'}
        </Button>
        <Link to={solutionPath(solution.id)}>Später weiterschreiben</Link>
        <span className="soft small">Was Sie schreiben, bleibt bis dahin in diesem Browser.</span>
      </div>
    </form>
  );
}

function useDone(solution: number, discard: () => void) {
  const navigate = useNavigate();
  const renewal = useRenewal();
  return async () => {
    discard();
    await renewal();
    void navigate(solutionPath(solution));
  };
}

function Completeness({ content }: { content: ReportContent }) {
  return (
    <p className="small soft" role="status">
      {isComplete(content)
        ? 'Der Bericht ist vollständig und zählt als Nachweis.'
        : 'Als Nachweis zählt der Bericht mit Wirkung, Kosten samt Jahr, Aufwand und Stolpersteinen. Ohne sie ist er ebenso willkommen.'}
    </p>
  );
}
