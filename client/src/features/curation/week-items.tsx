import type { ComponentType } from 'react';
import type { WeekItem } from '#contract/weeks';
import { nameOf, speaksFor } from '../../lib/words.js';
import { Rows } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { Tag, type Tone } from '../../ui/tag.js';
import { ITEM_WORD, itemKey, itemPath } from './words.js';

export interface AboutItem<T extends WeekItem> {
  item: T;
  index: number;
  items: T[];
}

interface WeekItemsProps<T extends WeekItem, P extends object> {
  items: T[];
  /** What can be done with an entry, and what it needs beside that. */
  Actions?: ComponentType<AboutItem<T> & P>;
  given?: P;
  level?: 2 | 3;
}

const TONE: Record<WeekItem['kind'], Tone> = { thread: 'brand', answer: 'leaf', post: 'grey', solution: 'brand' };

/** What a week tells of, in its order. */
export function WeekItems<T extends WeekItem, P extends object>({
  items,
  Actions,
  given,
  level = 3,
}: WeekItemsProps<T, P>) {
  const Heading = `h${level}` as const;
  return (
    <Rows>
      {items.map((item, index) => (
        <li key={itemKey(item)} className="week-item">
          <Heading className="week-item__title">
            <Link to={itemPath(item)}>{item.title}</Link>
          </Heading>
          <p className="week-item__facts small soft">
            <Tag tone={TONE[item.kind]}>{ITEM_WORD[item.kind]}</Tag>
            {item.kind !== 'solution' && (
              <span>
                {nameOf(item.author)} {speaksFor(item.region)}
              </span>
            )}
          </p>
          <p className="week-item__excerpt small">{item.excerpt}</p>
          {Actions && <Actions {...{ item, index, items }} {...given!} />}
        </li>
      ))}
    </Rows>
  );
}
