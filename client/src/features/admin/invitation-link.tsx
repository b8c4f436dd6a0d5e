import { useState } from 'react';
import { announce } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/text-field.js';

export function InvitationLink({ link, onClose }: { link: string; onClose: () => void }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
    announce('Link kopiert.');
  };
  return (
    <div className="stack">
      <p>
        Die Einladung ist per E-Mail unterwegs. Falls sie nicht ankommt, können Sie der Person diesen Link geben. Er
        gilt nur einmal.
      </p>
      <div className="link-copy">
        <TextField label="Link zur Einladung" wide readOnly value={link} onFocus={(event) => event.target.select()} />
        {/* Browsers offer the clipboard over https and on localhost only. */}
        {window.isSecureContext && <Button onClick={() => void copy()}>{copied ? 'Kopiert' : 'Kopieren'}</Button>}
      </div>
      <Button look="primary" onClick={onClose}>
        Fertig
      </Button>
    </div>
  );
}
