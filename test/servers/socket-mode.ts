import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { Arrivals } from "./waiting.ts";

/** What Slack sends down a Socket Mode connection. */
export interface Envelope {
  readonly envelope_id: string;
  readonly type: "slash_commands" | "events_api" | "interactive";
  readonly payload: Record<string, unknown>;
  readonly accepts_response_payload: boolean;
  readonly retry_attempt?: number;
  readonly retry_reason?: string;
}

export const envelope = (type: Envelope["type"], payload: Record<string, unknown>): Envelope => ({
  envelope_id: randomUUID(),
  type,
  payload,
  accepts_response_payload: type !== "events_api",
});

/** Slack's end of Socket Mode: hello, envelopes out, acknowledgements in. */
export class SocketMode {
  readonly acks = new Arrivals<{ envelope_id: string }>();
  readonly connections = new Arrivals<WebSocket>();
  readonly #sockets: WebSocketServer;

  constructor(server: Server) {
    this.#sockets = new WebSocketServer({ server, path: "/link" });
    this.#sockets.on("connection", (socket) => this.#welcome(socket));
  }

  #welcome(socket: WebSocket): void {
    socket.on("message", (data) => this.acks.add(JSON.parse(String(data))));
    socket.send(JSON.stringify({ type: "hello", num_connections: this.#sockets.clients.size, connection_info: {} }));
    this.connections.add(socket);
  }

  /** Sends an envelope down the newest connection; resolves once it is acknowledged. */
  async deliver(one: Envelope): Promise<void> {
    const earlier = this.acks.all.filter(({ envelope_id }) => envelope_id === one.envelope_id).length;
    let count = 0;
    this.connections.all.at(-1)!.send(JSON.stringify(one));
    await this.acks.first("acknowledgement", ({ envelope_id }) => envelope_id === one.envelope_id && ++count > earlier);
  }

  /** Breaks all connections, as a network does. */
  breakOff(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
  }

  /** Asks to reconnect, as Slack does every few hours. */
  refresh(): void {
    for (const socket of this.#sockets.clients) {
      socket.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested" }));
    }
  }

  close(): void {
    this.breakOff();
    this.#sockets.close();
  }
}
