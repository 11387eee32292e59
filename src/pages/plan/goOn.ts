/** Enter in a field agrees with its number and goes to the next; in the last one it sends the form off, as anywhere. */
export function goOn(event: KeyboardEvent & { readonly currentTarget: HTMLFormElement }): void {
  const { target, currentTarget: form, key } = event;
  if (key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  const fields = [...form.querySelectorAll('input')];
  const next = fields[fields.indexOf(target) + 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}
