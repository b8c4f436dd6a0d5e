import { Button } from '../../ui/button.js';
import type { Order } from './use-order.js';

const ORDERS: [Order, string][] = [
  ['time', 'Nach Zeit'],
  ['tree', 'Nach Antworten'],
];

/** In which order the posts stand. */
export function OrderSwitch({ order, onOrder }: { order: Order; onOrder: (order: Order, remember: boolean) => void }) {
  return (
    <div className="posts__order" role="group" aria-label="Reihenfolge der Beiträge">
      {ORDERS.map(([value, label]) => (
        <Button key={value} look="quiet" aria-pressed={value === order} onClick={() => onOrder(value, true)}>
          {label}
        </Button>
      ))}
    </div>
  );
}
