import { readFileSync } from "node:fs";
import { createServer as createTlsServer } from "node:https";
import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { fileTrouble, Trouble } from "#lib/trouble.ts";
import type { Settings } from "./settings.ts";

export interface Listening {
  readonly port: number;
  /** Takes no new requests, lets those at work finish for 2 seconds, then cuts off. */
  stop(): Promise<void>;
}

const DRAIN_MS = 2000;

/** Serves the app on HOST and PORT. A taken or forbidden port is a `Trouble`. */
export async function listen(app: Pick<Hono, "fetch">, settings: Settings): Promise<Listening> {
  const server = makeServer(app, settings);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", (error) => reject(listenTrouble(error, settings)));
  server.listen(settings.port, settings.host, resolve);
  await promise;
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : settings.port,
    stop: () => stop(server),
  };
}

function makeServer(app: Pick<Hono, "fetch">, { tls }: Settings): Server {
  if (!tls) return createAdaptorServer({ fetch: app.fetch }) as Server;
  const serverOptions = { cert: readPem(tls.certFile, "TLS_CERT"), key: readPem(tls.keyFile, "TLS_KEY") };
  try {
    return createAdaptorServer({ fetch: app.fetch, createServer: createTlsServer, serverOptions }) as unknown as Server;
  } catch (error) {
    throw new Trouble(`TLS_CERT, TLS_KEY: they are not a certificate and its key (${String(error)}); correct them.`);
  }
}

function readPem(path: string, name: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const trouble = fileTrouble(error, path);
    throw trouble instanceof Trouble ? trouble : new Trouble(`${name}: there is no file ${path}; correct the setting.`);
  }
}

async function stop(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await promise;
  clearTimeout(cut);
}

function listenTrouble(error: Error & { code?: string }, { port, host }: Settings): unknown {
  if (error.code === "EADDRINUSE")
    return new Trouble(
      `PORT: ${port} is taken by another program: stop that one, or choose another, such as PORT=${port + 1}.`,
    );
  if (error.code === "EACCES")
    return new Trouble(`PORT: this user may not use ${port}: choose one above 1023, such as PORT=3000.`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new Trouble(`HOST: this machine has no address ${host}: give one of its own, such as 127.0.0.1.`);
  return error;
}
