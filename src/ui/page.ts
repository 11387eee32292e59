/** The element of a page with this id; its absence is a mistake in the page. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}

/** A new element with text, which is always text and never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

export function closeOnEscape(): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') google.script.host.close();
  });
}
