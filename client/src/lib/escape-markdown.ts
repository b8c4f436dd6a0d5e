/** Typed signs that Markdown would read as marks. A star inside a word is the star form and stays. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`_[\]~]|(?<!\p{L})\*|\*(?!\p{L})/gu, '\\$&')
    .replace(/^(\s*)(#{1,6}\s|[-+]\s|>)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)]\s)/gm, '$1\\$2');
}
