import { useState } from 'react';
import { Dialog } from '../../ui/dialog.js';
import { InviteForm } from './invite-form.js';
import { InvitationLink } from './invitation-link.js';

/** First the form, then the link, for the case that the mail does not arrive. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const [link, setLink] = useState<string | null>(null);
  return (
    <Dialog title={link ? 'Einladung verschickt' : 'Person einladen'} open onClose={onClose}>
      {link ? <InvitationLink link={link} onClose={onClose} /> : <InviteForm onInvited={setLink} onClose={onClose} />}
    </Dialog>
  );
}
