import type { Clasp, ClaspCall, ClaspResult } from '../../../scripts/deploy/clasp';

/** What clasp answers to a command: its output, or the words of its failure. */
export type Answer = string | { readonly error: string; readonly exitCode?: number };

/** A clasp that answers by command as it was once seen to answer, several answers in turn, and keeps what it was asked. */
export function scriptedClasp(answers: Readonly<Record<string, Answer | readonly Answer[]>>): {
  readonly clasp: Clasp;
  readonly calls: ClaspCall[];
  readonly commands: () => string[];
} {
  const calls: ClaspCall[] = [];
  const asked = new Map<string, number>();
  const commands = (): string[] => calls.map(commandOf);
  const clasp: Clasp = (call) => {
    calls.push(call);
    const command = commandOf(call);
    const turn = asked.get(command) ?? 0;
    asked.set(command, turn + 1);
    const answer = answers[command] ?? { error: `Unknown command "clasp ${command}"` };
    const inTurn = isList(answer) ? answer[Math.min(turn, answer.length - 1)] : answer;
    return Promise.resolve(resultOf(inTurn ?? ''));
  };
  return { clasp, calls, commands };
}

function isList(answer: Answer | readonly Answer[]): answer is readonly Answer[] {
  return Array.isArray(answer);
}

/** The first word that is neither an option nor the value of one. */
function commandOf({ args }: ClaspCall): string {
  const rest = args.filter((_, index) => args[index - 1] !== '--project');
  return rest.find((word) => !word.startsWith('--')) ?? '';
}

function resultOf(answer: Answer): ClaspResult {
  if (typeof answer === 'string') return { exitCode: 0, output: answer, errors: '' };
  return { exitCode: answer.exitCode ?? 1, output: '', errors: answer.error };
}

export const SIGNED_IN = '{\n  "loggedIn": true,\n  "email": "anna@example.com"\n}\n';
export const SIGNED_OUT = '{\n  "loggedIn": false\n}\n';
export const CREATED = `Created new document: https://drive.google.com/open?id=1SheetOfTheCompany_0123456789
Created new script: https://script.google.com/d/1ScriptOfTheCompany-0123456789/edit
└─ appsscript.json
Cloned one file.
`;
export const PUSHED = '[\n  "dist/appsscript.json",\n  "dist/Code.js"\n]\n';
