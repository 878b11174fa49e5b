import type { Server } from "node:http";
import { GatewayOpcodes } from "discord.js";
import { WebSocket, WebSocketServer } from "ws";

interface Payload {
  readonly op: number;
  readonly t?: string | null;
  readonly d?: unknown;
}

/**
 * Stands between a client and the twin's gateway, which knows no RESUME: a resume is refused, as Discord does when the
 * session is gone, and the client identifies anew.
 */
export class Gateway {
  readonly #server: WebSocketServer;
  readonly #twin: () => string;
  #last: string | undefined;

  constructor(server: Server, twin: () => string) {
    this.#twin = twin;
    this.#server = new WebSocketServer({ server, path: "/gateway" });
    this.#server.on("connection", (client) => this.#join(client));
  }

  #join(client: WebSocket): void {
    const twin = new WebSocket(this.#twin());
    const early: string[] = [];
    twin.on("open", () => {
      for (const text of early.splice(0)) twin.send(text);
    });
    client.on("message", (data) => {
      const text = String(data);
      const { op } = JSON.parse(text) as Payload;
      if (op === GatewayOpcodes.Resume) client.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }));
      else if (twin.readyState === WebSocket.OPEN) twin.send(text);
      else early.push(text);
    });
    twin.on("message", (data) => client.send(this.#passing(String(data))));
    twin.on("close", (code, reason) => client.close(code === 1005 || code === 1006 ? 1000 : code, reason));
    client.on("close", () => twin.terminate());
  }

  #passing(text: string): string {
    const payload = JSON.parse(text) as Payload;
    if (payload.t === "INTERACTION_CREATE") this.#last = text;
    if (payload.t !== "READY") return text;
    const { port } = this.#server.options.server!.address() as { port: number };
    return JSON.stringify({
      ...payload,
      d: { ...(payload.d as object), resume_gateway_url: `ws://127.0.0.1:${port}/gateway` },
    });
  }

  /** Sends the last interaction once more, as a gateway does after a RESUME. */
  replay(): void {
    for (const client of this.#server.clients) client.send(this.#last!);
  }

  /** Breaks all connections, as a network does. */
  breakOff(): void {
    for (const client of this.#server.clients) client.terminate();
  }

  close(): void {
    this.breakOff();
    this.#server.close();
  }
}
