/** Google advises calls of at most 2 MB; the rest is left for the wrapping around the requests. */
export const BYTES_A_CALL = 1_900_000;

/** Requests in their order, packed into as few calls as the size allows. */
export function packIntoCalls<Request>(
  requests: readonly Request[],
  bytesACall = BYTES_A_CALL,
): readonly (readonly Request[])[] {
  const calls: Request[][] = [];
  let room = 0;
  for (const request of requests) {
    const size = Buffer.byteLength(JSON.stringify(request)) + 1;
    const current = calls.at(-1);
    if (current && size <= room) {
      current.push(request);
      room -= size;
    } else {
      calls.push([request]);
      room = bytesACall - size;
    }
  }
  return calls;
}
