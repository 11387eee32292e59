import { parseArgs } from 'node:util';
import { isAddOnPart, type AddOnKind, type AddOnPart } from '../buildAddOn';
import { CommandError } from '../../local/cli/commandError';
import type { DeployWords } from './words';

export interface DeployOptions {
  /** The script of one workbook, or an editor add-on for all of a user's workbooks. */
  readonly kind: AddOnKind;
  /** What it has beside the usual, each with its permissions: `digest` sends letters and alerts, `mail` reads the mail. */
  readonly parts: readonly AddOnPart[];
  /** Id of a Google Sheet that is there already and gets the script; null makes a new Sheet. */
  readonly sheetId: string | null;
  /** Description of a version to publish; null leaves the published versions alone. */
  readonly release: string | null;
  /** The deployment that a release renews, when there are several. */
  readonly deploymentId: string | null;
  /** Tries the add-on here first, and says how it is tried there. */
  readonly selfCheck: boolean;
}

/** Long strings of letters, digits, `-` and `_`, alone or inside the address of a Sheet. */
const SHEET_ID = /^(?:https:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/)?([\w-]{20,})(?:[/?#].*)?$/;

export function readOptions(args: readonly string[], words: DeployWords): DeployOptions {
  const { addon, sheet, release, deployment, 'self-check': selfCheck = false, with: asked = [] } = parsed(args, words);
  const parts = [...new Set(asked.flatMap((list) => list.split(',')))];
  const sheetId = sheet === undefined ? null : SHEET_ID.exec(sheet)?.[1];
  if (sheetId === undefined) throw new CommandError(words.badSheet(sheet ?? ''), 2);
  if (addon === true && sheetId !== null) throw new CommandError(words.addOnHasNoSheet, 2);
  if (!parts.every(isAddOnPart)) throw new CommandError(words.usage, 2);
  // The clock of an add-on rings once an hour at most, and its web app has no workbook.
  if (addon === true && parts.length > 0) throw new CommandError(words.usage, 2);
  return {
    parts,
    kind: addon === true ? 'addon' : 'bound',
    sheetId,
    release: release ?? (deployment === undefined ? null : ''),
    deploymentId: deployment ?? null,
    selfCheck,
  };
}

function parsed(args: readonly string[], words: DeployWords) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        addon: { type: 'boolean' },
        sheet: { type: 'string' },
        release: { type: 'string' },
        deployment: { type: 'string' },
        with: { type: 'string', multiple: true },
        'self-check': { type: 'boolean' },
      },
    }).values;
  } catch {
    throw new CommandError(words.usage, 2);
  }
}
