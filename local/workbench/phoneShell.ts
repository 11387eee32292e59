/** What the workbench sends to the empty page of the second port: the page to become, and whether what it kept is thrown away before. */
export interface PhoneFilling {
  readonly html: string;
  readonly isEmptied: boolean;
}

/** The empty page: it becomes what the workbench sends it, once, with the way to the one door of the web app. */
export const PHONE_SHELL = `<!doctype html><meta charset="utf-8"><title></title><script>
addEventListener('message', function become({ data, ports: [port], source }) {
  if (source !== parent || typeof data?.html !== 'string' || !port) return;
  removeEventListener('message', become);
  if (data.isEmptied) sessionStorage.clear();
  document.open();
  document.write(data.html);
  document.close();
  postMessage('workbench-port', '*', [port]);
});
</script>`;
