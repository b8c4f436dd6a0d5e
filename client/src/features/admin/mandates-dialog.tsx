import { endMandate, giveMandate, type ManagedMember } from '#contract/members';
import { serverTime } from '../../lib/clock.js';
import { dayOf, formatDay } from '../../lib/format.js';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormProblem } from '../../ui/form-problem.js';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toast.js';
import { RegionSelect } from './region-select.js';
import { useAct, useRenewAll } from './use-act.js';

export function MandatesDialog({ member, onClose }: { member: ManagedMember; onClose: () => void }) {
  return (
    <Dialog title={`Mandate von ${member.name}`} open onClose={onClose}>
      <div className="stack">
        <Mandates member={member} />
        <h3>Neues Mandat</h3>
        <GiveMandate member={member} onClose={onClose} />
      </div>
    </Dialog>
  );
}

function Mandates({ member }: { member: ManagedMember }) {
  const end = useAct(endMandate, 'Das Mandat endet heute. Was damit gesagt wurde, bleibt bei der Region.');
  const today = dayOf(serverTime());
  if (member.mandates.length === 0) return <p className="soft">{member.name} handelt bisher für keine Region.</p>;
  return (
    <ul className="card rows">
      {member.mandates.map(({ id, region, firstDay, lastDay }) => (
        <li key={id} className="mandate">
          <div>
            {region.name}
            <div className="small soft">
              seit {formatDay(firstDay)}
              {lastDay && `, bis ${formatDay(lastDay)}`}
            </div>
          </div>
          {(lastDay === null || lastDay > today) && (
            <Button
              small
              pending={end.isPending}
              onClick={() => end.mutate({ params: { id: String(id) } })}
              aria-label={`Beenden: ${region.name}`}
            >
              Beenden
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function GiveMandate({ member, onClose }: { member: ManagedMember; onClose: () => void }) {
  const renewAll = useRenewAll();
  const { submit, pending, errors, problem, form } = useSubmit(giveMandate, async () => {
    await renewAll();
    toast(`${member.name} hat ein neues Mandat.`);
    onClose();
  });
  return (
    <form
      ref={form}
      className="form"
      noValidate
      onSubmit={(event) => {
        const { regionId, firstDay = '' } = formValues(event);
        submit({ params: { id: String(member.id) }, body: { regionId: Number(regionId), firstDay } });
      }}
    >
      <FormProblem sentence={problem} />
      <RegionSelect
        label="Region"
        name="regionId"
        none="Bitte wählen"
        error={errors.regionId && 'Bitte wählen Sie eine Region.'}
      />
      <TextField
        label="Erster Tag"
        name="firstDay"
        type="date"
        defaultValue={dayOf(serverTime())}
        error={errors.firstDay && 'Bitte geben Sie ein Datum an.'}
      />
      <div className="form__actions">
        <Button type="submit" look="primary" pending={pending}>
          Mandat erteilen
        </Button>
        <Button onClick={onClose}>Schließen</Button>
      </div>
    </form>
  );
}
