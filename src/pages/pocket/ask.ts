import type { Door } from './door';
import type { PocketAnswer, PocketAsk, PocketTaken } from '../bridge/pocketAsks';

/** There was no answer: nobody knows whether it was done. */
export class NoAnswerError extends Error {}

interface Runner {
  withSuccessHandler(handle: (given: unknown) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
  pocket(request: unknown): void;
}

/** Longer than any answer takes. */
const PATIENCE = 60_000;

/** Asks the script: over Google's bridge where the page stands at Google, else by the address it came from. */
export async function ask<Ask extends PocketAsk>(
  { secret, address, build, heard }: Door,
  name: Ask,
  args: PocketTaken<Ask>,
): Promise<PocketAnswer> {
  const request = { secret, name, args, build };
  const given = await within(PATIENCE, runner() ? overBridge(request) : overNetwork(request, address));
  if (typeof given !== 'object' || given === null || !('ok' in given)) throw new NoAnswerError();
  const answer = given as PocketAnswer;
  heard?.(answer.stale ?? null);
  // Asked too often it has done nothing.
  if (!answer.ok && answer.isLater === true) throw new NoAnswerError();
  return answer;
}

function runner(): Runner | null {
  const { google } = globalThis as unknown as { google?: { script?: { run?: Runner } } };
  return google?.script?.run ?? null;
}

function overBridge(request: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    runner()?.withSuccessHandler(resolve).withFailureHandler(reject).pocket(request);
  });
}

/** As plain text: a browser then asks nobody beforehand whether it may. */
async function overNetwork(request: unknown, address: string): Promise<unknown> {
  const response = await fetch(address || location.pathname, {
    method: 'POST',
    body: JSON.stringify({ pocket: request }),
    referrerPolicy: 'no-referrer',
    credentials: 'omit',
    cache: 'no-store',
  });
  return response.json();
}

function within(milliseconds: number, work: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new NoAnswerError()), milliseconds);
    work.then(resolve, () => reject(new NoAnswerError())).finally(() => clearTimeout(clock));
  });
}
