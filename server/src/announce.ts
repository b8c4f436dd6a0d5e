import { join } from 'node:path';
import { DEMO_PASSWORD, demoAccounts } from '../seed/demo-accounts.js';
import type { Config } from './config.js';
import type { Prepared } from './prepare.js';

/** Says where the server is to be found and what to do there first. */
export function announce(config: Config, { demo, setupLink }: Prepared, report: (line: string) => void): void {
  const local = `http://localhost:${config.port}`;
  report('');
  report(
    `Netzwerk Daseinsvorsorge ist bereit: ${config.publicUrl}${config.publicUrl === local ? '' : ` (hier: ${local})`}`,
  );
  if (demo) for (const line of demoLines()) report(line);
  if (setupLink) report(`\nErstes Konto der Administration einrichten, einmalig und vierzehn Tage lang: ${setupLink}`);
  if (!config.smtpUrl)
    report(`\nMails werden nicht verschickt, sondern als Dateien abgelegt: ${join(config.dataDir, 'outbox')}`);
  report('Beenden mit Strg+C.');
}

function demoLines(): string[] {
  const width = Math.max(...demoAccounts.map(({ email }) => email.length));
  const lines = demoAccounts.map(({ email, role, name }) => `  ${email.padEnd(width)}  ${role}: ${name}`);
  return ['', `Demo-Konten, alle mit dem Kennwort ${DEMO_PASSWORD}`, ...lines];
}
