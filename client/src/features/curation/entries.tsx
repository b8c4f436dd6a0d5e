import type { ReturnOf } from '#contract/endpoint';
import type { composeWeek, WeekItem } from '#contract/weeks';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/card.js';
import { Tag } from '../../ui/tag.js';
import { type AboutItem, WeekItems } from './week-items.js';

type Suggestion = ReturnOf<typeof composeWeek>['suggestions'][number];

interface EntriesProps {
  items: WeekItem[];
  onChange: (items: WeekItem[]) => void;
  error: string | undefined;
}

/** What is told, in an order that can be changed. */
export function Entries({ items, onChange, error }: EntriesProps) {
  return (
    <Section title="Einträge">
      {error && (
        <p className="field__error" role="alert">
          {error}
        </p>
      )}
      {items.length === 0 ? (
        <p className="soft">Noch keine. Übernehmen Sie welche aus den Vorschlägen.</p>
      ) : (
        <WeekItems items={items} Actions={Ordering} given={{ onChange }} />
      )}
    </Section>
  );
}

function Ordering({ item, index, items, onChange }: AboutItem<WeekItem> & Pick<EntriesProps, 'onChange'>) {
  const move = (by: number) => {
    const next = items.filter((one) => one !== item);
    next.splice(index + by, 0, item);
    onChange(next);
  };
  const button = (label: string, disabled: boolean, act: () => void) => (
    <Button look="quiet" aria-label={`${label}: ${item.title}`} disabled={disabled} onClick={act}>
      {label}
    </Button>
  );
  return (
    <div className="week-item__acts">
      {button('Nach oben', index === 0, () => move(-1))}
      {button('Nach unten', index === items.length - 1, () => move(1))}
      {button('Entfernen', false, () => onChange(items.filter((one) => one !== item)))}
    </div>
  );
}

interface SuggestionsProps {
  suggestions: Suggestion[];
  onAdd: (item: WeekItem) => void;
}

/** What might be told: what was marked first, then what the week brought. */
export function Suggestions({ suggestions, onAdd }: SuggestionsProps) {
  return (
    <Section title="Vorschläge">
      {suggestions.length === 0 ? (
        <p className="soft">Keine weiteren. Markieren Sie Beiträge in den Diskussionen mit «Für die Woche».</p>
      ) : (
        <WeekItems items={suggestions} Actions={Taking} given={{ onAdd }} />
      )}
    </Section>
  );
}

function Taking({ item: suggestion, onAdd }: AboutItem<Suggestion> & Pick<SuggestionsProps, 'onAdd'>) {
  const { marked, helpful, ...item } = suggestion;
  return (
    <div className="week-item__acts">
      <Button small aria-label={`Übernehmen: ${item.title}`} onClick={() => onAdd(item)}>
        Übernehmen
      </Button>
      {marked && <Tag tone="amber">markiert</Tag>}
      {helpful > 0 && <span className="small soft">{helpful} × hilfreich</span>}
    </div>
  );
}
