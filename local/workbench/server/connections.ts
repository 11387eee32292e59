import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** A request and our answer to it, from its first line until the answer has left. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** How long a page may take to send the rest of a request or to fetch an answer once the server is to end, in milliseconds. */
const usualGrace = 2_000;

/**
 * Keeps watch over a server's connections and gives the way to stop it whatever is connected. Requests under way are
 * answered. Connections on which nothing is under way are cut at once: Node's own closing leaves the ones that a browser
 * opened ahead of need and never used, and waits a minute for them.
 */
export function watchConnections(server: Server, grace = usualGrace): { stop(): Promise<void> } {
  const sockets = new Set<Socket>();
  const exchanges = new Set<Exchange>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('request', (request, response) => {
    const exchange = { request, response };
    exchanges.add(exchange);
    response.once('close', () => exchanges.delete(exchange));
  });

  function cutAllBut(kept: readonly Exchange[]): void {
    const busy = new Set(kept.map(({ request }) => request.socket));
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
  }

  return {
    async stop() {
      await whatHasArrived();
      let isClosed = false;
      const closed = new Promise<void>((done) => server.close(() => done())).then(() => (isClosed = true));
      for (const { request, response } of exchanges) response.once('close', () => request.socket.destroySoon());
      cutAllBut([...exchanges]);
      while (!isClosed) {
        await Promise.race([closed, elapsed(grace)]);
        cutAllBut([...exchanges].filter(isOurTurn));
      }
    },
  };
}

/** Whether the page has said everything and waits for us, as during a save: that is never cut off. */
function isOurTurn({ request, response }: Exchange): boolean {
  return request.complete && !response.writableEnded;
}

/** One turn of the event loop: a request that lies in the system's buffer is read and counts as under way. */
function whatHasArrived(): Promise<void> {
  return new Promise((done) => void setImmediate(done));
}

function elapsed(milliseconds: number): Promise<void> {
  return new Promise((done) => void setTimeout(done, milliseconds).unref());
}
