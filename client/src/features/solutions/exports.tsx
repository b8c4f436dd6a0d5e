/** What is public, for other programs and for following it elsewhere. */
export function Exports() {
  return (
    <p className="small soft no-print">
      <link rel="alternate" type="application/atom+xml" title="Lösungsansätze" href="/api/solutions.atom" />
      Die öffentlichen Lösungsansätze zum Weiterverwenden: <a href="/api/solutions.csv">Tabelle (CSV)</a>,{' '}
      <a href="/api/solutions.json">JSON</a>, <a href="/api/solutions.atom">Atom-Feed</a>.
    </p>
  );
}
