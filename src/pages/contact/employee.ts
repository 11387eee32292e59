const NAME = 'sales-register.employee';

/** Who works at this browser, as last chosen; blank where nobody has chosen or the browser keeps nothing. */
export function rememberedEmployee(): string {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

export function rememberEmployee(name: string): void {
  try {
    localStorage.setItem(NAME, name);
  } catch {
    // It is chosen again next time.
  }
}
