/** What a tap on somebody does: calls the number, or writes to the address; blank for anything else. */
export function reachBy(phone: string): string {
  if (/^[+\d][\d ()-]{4,}$/.test(phone)) return `tel:${phone.replaceAll(/[^+\d]/g, '')}`;
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(phone) ? `mailto:${phone}` : '';
}
