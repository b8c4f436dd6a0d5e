import type { Mail } from '../mail/mailer.js';

const FOOT = '\n\n-- \nNetzwerk Daseinsvorsorge\nDiese Nachricht wurde automatisch verschickt.';
type Letter = Omit<Mail, 'to'>;

const berlin = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', ...options });
const day = berlin({ day: '2-digit', month: '2-digit', year: 'numeric' });
const moment = berlin({ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' });

/** Asks a person to join. */
export function invitationMail(to: {
  name: string;
  invitedBy: string;
  regionName: string | null;
  link: string;
  expiresAt: Date;
}): Letter {
  const region = to.regionName ? ` Sie sind für ${to.regionName} vorgesehen.` : '';
  return {
    subject: 'Einladung in das Netzwerk Daseinsvorsorge',
    body: `Guten Tag ${to.name},

${to.invitedBy} lädt Sie in das Netzwerk Daseinsvorsorge ein: den Austausch ländlicher Regionen über Ärzt*innen, Pflege, Schulen, Busse, Dorfläden und alles, was das Leben auf dem Land trägt.${region}

Bitte öffnen Sie diesen Link und wählen Sie ein Passwort:

${to.link}

Der Link gilt bis zum ${day.format(to.expiresAt)} und nur einmal. Geben Sie ihn nicht weiter. Wenn Sie nicht mitmachen möchten, brauchen Sie nichts zu tun.${FOOT}`,
  };
}

/** Lets a member choose a new password. */
export function passwordResetMail(to: { name: string; link: string; expiresAt: Date }): Letter {
  return {
    subject: 'Neues Passwort für das Netzwerk Daseinsvorsorge',
    body: `Guten Tag ${to.name},

jemand – wahrscheinlich Sie selbst – möchte für Ihren Zugang zum Netzwerk Daseinsvorsorge ein neues Passwort setzen. Bitte öffnen Sie dazu diesen Link:

${to.link}

Der Link gilt bis ${moment.format(to.expiresAt)} Uhr und nur einmal. Wenn Sie das nicht waren, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.${FOOT}`,
  };
}

/** Tells a member that their password is another one now. */
export function passwordChangedMail(to: { name: string; at: Date; publicUrl: string }): Letter {
  return {
    subject: 'Ihr Passwort wurde geändert',
    body: `Guten Tag ${to.name},

das Passwort Ihres Zugangs zum Netzwerk Daseinsvorsorge wurde am ${moment.format(to.at)} Uhr geändert. Alle anderen Sitzungen wurden beendet.

Wenn Sie das nicht waren, setzen Sie bitte sofort ein neues Passwort und wenden Sie sich an die Administration:

${to.publicUrl}/passwort-vergessen${FOOT}`,
  };
}
