/** The part of the File System Access API that is used, which not every browser has and TypeScript does not know whole. */
interface PickerWindow {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<FileSystemFileHandle>;
}

/** A file of the person's that may be written over, and when we wrote it last. */
export interface Target {
  readonly file: FileSystemFileHandle;
  /** As the disk tells it, in milliseconds; null before the first write. */
  readonly written: number | null;
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Has the person say where the workbook is to be kept. `download` where this browser cannot write files. */
export async function chooseTarget(fileName: string): Promise<Target | 'download' | 'cancelled'> {
  const { showSaveFilePicker } = window as PickerWindow;
  if (!showSaveFilePicker) return 'download';
  try {
    const types = [{ accept: { [xlsxType]: ['.xlsx'] } }];
    return { file: await showSaveFilePicker.call(window, { suggestedName: fileName, types }), written: null };
  } catch (error) {
    // The browser asks only right after a click or a key; whoever saves otherwise gets a download.
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'download';
  }
}

/** Writes the file whole or not at all: the browser puts it in place when it is closed. */
export async function writeTarget({ file }: Target, bytes: Uint8Array): Promise<Target> {
  const stream = await file.createWritable();
  await stream.write(Uint8Array.from(bytes));
  await stream.close();
  return { file, written: (await file.getFile()).lastModified };
}

/** Whether somebody else has written the file since, or taken it away. */
export async function compareToTarget({ file, written }: Target): Promise<'same' | 'changed' | 'gone'> {
  if (written === null) return 'same';
  try {
    return (await file.getFile()).lastModified === written ? 'same' : 'changed';
  } catch {
    return 'gone';
  }
}

/** Gives the file to the person as a download. */
export function offerDownload(fileName: string, bytes: Uint8Array): void {
  const href = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: xlsxType }));
  Object.assign(document.createElement('a'), { href, download: fileName }).click();
  // The browser has to have begun to read it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
