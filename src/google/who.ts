let known: string | null = null;

/** Somebody has come by his own secret: all that this run does is his. */
export function actAs(name: string): void {
  known = name;
}

/** Who is at work; null where Google does not say: it does so only with the permission to see the address. */
export function whoIsHere(event?: Pick<EditEvent, 'user'>): string | null {
  if (known !== null) return known;
  if (IS_PASTED) return null;
  try {
    const user = event?.user ?? Session.getActiveUser();
    return user.getEmail() || null;
  } catch {
    // The add-on does not ask for that permission by itself.
    return null;
  }
}

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
