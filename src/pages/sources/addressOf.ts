/** Where a provider is to send: the web app, the name of the source and its secret. */
export function addressOf(
  webApp: string,
  { name, secret }: { readonly name: string; readonly secret: string },
): string {
  return `${webApp}?s=${encodeURIComponent(name)}&k=${secret}`;
}
