import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { listRegions } from '#contract/regions';
import { ask } from '../../lib/ask.js';
import { Select } from '../../ui/select.js';

/** A region of the network, or none where `none` says what that means. */
export function RegionSelect({ none, ...select }: Omit<ComponentProps<typeof Select>, 'children'> & { none: string }) {
  const { data } = useQuery(ask(listRegions, {}));
  return (
    <Select {...select}>
      <option value="">{none}</option>
      {data?.regions.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
