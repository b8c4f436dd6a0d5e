/** The text that is selected within an element, or an empty one. */
export function selectedIn(element: Element | null): string {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || element === null) return '';
  return element.contains(selection.anchorNode) && element.contains(selection.focusNode)
    ? selection.toString().trim()
    : '';
}
