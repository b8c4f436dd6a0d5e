import type { Mentionable } from '#contract/members';

interface MentionListProps {
  id: string;
  mentionables: Mentionable[];
  /** Index of the one that Enter takes. */
  active: number;
  onPick: (mentionable: Mentionable) => void;
}

export const optionId = (list: string, index: number) => `${list}-${index}`;

/** Who can be mentioned. The focus stays in the text; arrow keys choose, Enter takes, Escape closes. */
export function MentionList({ id, mentionables, active, onPick }: MentionListProps) {
  return (
    <ul className="mentions" id={id} role="listbox" aria-label="Erwähnen">
      {mentionables.map((mentionable, index) => (
        <li
          key={`${mentionable.kind}-${mentionable.ref}`}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          className="mentions__option"
          // The text must not lose the focus to the list.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(mentionable);
          }}
        >
          <span>{mentionable.name}</span> <span className="soft small">{mentionable.detail}</span>
        </li>
      ))}
    </ul>
  );
}
