import { useConnection } from '../../lib/connection.js';
import './start.css';

/** Whether what stands here renews itself, in words. */
export function Live() {
  const connection = useConnection();
  if (connection === 'live') return <span className="live">Live: Neues erscheint von selbst</span>;
  if (connection === 'interrupted')
    return <span className="live live--interrupted">Verbindung unterbrochen, wird wiederhergestellt</span>;
  return null;
}
