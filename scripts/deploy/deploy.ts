import { CommandError } from '../../local/cli/commandError';
import type { Terminal } from '../../local/cli/terminal';
import type { Language } from '../../src/core/values/label';
import { textsOf } from '../../src/language/textsOf';
import type { AddOnKind, AddOnPart } from '../buildAddOn';
import type { Clasp } from './clasp';
import { claspSteps, type ClaspSteps } from './claspSteps';
import type { DeployOptions } from './options';
import type { ProjectMemory, ScriptProject } from './scriptProject';
import { deployWords } from './words';

type DeployTerminal = Pick<Terminal, 'print' | 'say' | 'isInteractive' | 'language'>;

/** What deploying works with; tests put in their own. */
export interface DeployTools {
  readonly clasp: Clasp;
  readonly build: (kind: AddOnKind, parts: readonly AddOnPart[]) => Promise<void>;
  readonly memory: ProjectMemory;
  readonly terminal: DeployTerminal;
  /** The zone of this computer. */
  readonly zone: string;
  /** Does something while the built manifest names a zone. */
  readonly withZone: (zone: string, work: () => Promise<void>) => Promise<void>;
  /** Runs the self-check of the built add-on over our own services; its closing sentence. */
  readonly selfCheck: (language: Language) => string;
}

/** Builds, signs in when needed, creates the script when there is none, copies the add-on, and says what to click. */
export async function deploy(options: DeployOptions, tools: DeployTools): Promise<void> {
  const { clasp, build, memory, terminal, zone, withZone } = tools;
  const words = deployWords(terminal.language);
  const remembered = memory.read();
  if (isAnotherSheet(remembered, options)) throw new CommandError(words.otherSheet(memory.file), 2);
  const steps = claspSteps({ clasp, words, file: memory.file });
  terminal.say(words.building);
  await build(options.kind, options.parts);
  await signIn(steps, terminal);
  const project = remembered ?? (await create(steps, options, memory, terminal));
  terminal.say(words.pushing(zone));
  await withZone(zone, () => steps.push());
  if (options.release !== null) await release(steps, options, options.release, terminal);
  terminal.print(words.ready(addressOf(project)));
  terminal.say(options.kind === 'addon' ? words.nextForAddOn : nextInSheet(terminal));
  if (options.selfCheck) terminal.say(selfCheckWords(tools, terminal.language));
}

/** Changing over in silence would lose the Sheet this folder has kept up to date so far. */
function isAnotherSheet(remembered: ScriptProject | null, { sheetId }: DeployOptions): boolean {
  return remembered !== null && sheetId !== null && sheetId !== remembered.parentId;
}

async function signIn(steps: ClaspSteps, { language, isInteractive, say }: DeployTerminal): Promise<void> {
  const words = deployWords(language);
  if (await steps.isSignedIn()) return;
  if (isInteractive) {
    say(words.signingIn);
    await steps.signIn();
    if (await steps.isSignedIn()) return;
  }
  throw new CommandError(words.failures.notSignedIn);
}

async function create(
  steps: ClaspSteps,
  { kind, sheetId }: DeployOptions,
  memory: ProjectMemory,
  { language, say }: DeployTerminal,
): Promise<ScriptProject> {
  const words = deployWords(language);
  say(words.creating);
  const project = await steps.create({ kind, sheetId, title: words.scriptTitle });
  memory.write(project);
  return project;
}

/** Renews the one deployment there is, so that its address stays; the first release makes it. */
async function release(
  steps: ClaspSteps,
  { deploymentId }: DeployOptions,
  description: string,
  { language, say }: DeployTerminal,
): Promise<void> {
  const words = deployWords(language);
  say(words.releasing);
  const known = deploymentId === null ? await steps.deployments() : [deploymentId];
  if (known.length > 1) throw new CommandError(words.severalDeployments(known), 2);
  const released = await steps.release(known[0] ?? null, description);
  say(words.released(released.deploymentId, released.version));
}

function addressOf({ scriptId, parentId }: ScriptProject): string {
  return parentId === undefined
    ? `https://script.google.com/d/${scriptId}/edit`
    : `https://docs.google.com/spreadsheets/d/${parentId}/edit`;
}

function selfCheckWords({ selfCheck }: DeployTools, language: Language): string {
  const { menu } = textsOf(language);
  return deployWords(language).selfCheck(selfCheck(language), menu.title, menu.commands.selfCheck);
}

function nextInSheet({ language }: DeployTerminal): string {
  const { menu } = textsOf(language);
  return deployWords(language).nextInSheet(menu.title, menu.commands.setUp);
}
