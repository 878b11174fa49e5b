import { randomUUID } from "node:crypto";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { type types, webApi } from "@slack/bolt";
import { createEmulator, type Emulator } from "emulate";
import { manifest } from "../../adapters/slack/manifest.ts";
import { bodyOf, closing, forward, freePort, json, listening } from "./http.ts";
import { slackFaults } from "./slack-rules.ts";
import { type Envelope, envelope, SocketMode } from "./socket-mode.ts";
import { Arrivals } from "./waiting.ts";

const botToken = "xoxb-local-bot";
const appToken = "xapp-local-app";
const humanToken = "xoxp-local-human";
const team = "T000000001";

export interface Call {
  readonly method: string;
  readonly body: Record<string, string>;
}

/** Posted to a `response_url`, which only who asked sees unless it says `in_channel`. */
export interface Response {
  readonly id: string;
  readonly body: { readonly text: string; readonly blocks: types.KnownBlock[]; readonly response_type: string };
}

/** A fault to answer a method with, instead of doing what it asks. */
export type Fault = { readonly error: string } | { readonly retryAfter: number };

/**
 * Slack on the loopback interface: `emulate`'s Web API behind a door that knows tokens, checks messages against Slack's
 * published limits and holds Socket Mode and `response_url`, which `emulate` has not.
 */
export class SlackServer {
  readonly calls = new Arrivals<Call>();
  readonly responses = new Arrivals<Response>();
  readonly botToken = botToken;
  readonly appToken = appToken;
  readonly channel = "C000000001";
  readonly user = "U000000001";
  bot = "";
  sockets!: SocketMode;
  #faults: { method: string; fault: Fault }[] = [];
  #emulator!: Emulator;
  #server!: Server;
  #port = 0;

  static async start(): Promise<SlackServer> {
    const slack = new SlackServer();
    await slack.#start();
    return slack;
  }

  async #start(): Promise<void> {
    this.#emulator = await createEmulator({ service: "slack", port: await freePort(), seed: { slack: workspace } });
    const { server, port } = await listening((request, response) => this.#answer(request, response));
    this.#server = server;
    this.#port = port;
    this.sockets = new SocketMode(server);
    const self = await new webApi.WebClient(botToken, { slackApiUrl: this.apiUrl }).auth.test();
    this.bot = String(self.user_id);
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api/`;
  }

  async stop(): Promise<void> {
    this.sockets.close();
    await closing(this.#server);
    await this.#emulator.close();
  }

  /** The next call of a method fails. */
  failNext(method: string, fault: Fault): void {
    this.#faults.push({ method, fault });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const path = request.url ?? "/";
    if (path.startsWith("/response/"))
      return this.#respond(path.slice("/response/".length), JSON.parse(body), response);
    const method = path.slice("/api/".length);
    const call = { method, body: Object.fromEntries(new URLSearchParams(body)) };
    await this.#answerCall(request, call, body, response);
    this.calls.add(call); // done, so that whoever waits for it finds what it did
  }

  async #answerCall(request: IncomingMessage, call: Call, body: string, response: ServerResponse): Promise<void> {
    const { method } = call;
    const fault = this.#takeFault(method) ?? refusal(call, request.headers.authorization);
    if (fault && "retryAfter" in fault) return json(response, {}, 429, { "retry-after": String(fault.retryAfter) });
    if (fault) return json(response, { ok: false, ...fault });
    if (method === "apps.connections.open")
      return json(response, { ok: true, url: `ws://127.0.0.1:${this.#port}/link` });
    return forward(request, body, `${this.#emulator.url}/api/${method}`, response);
  }

  #takeFault(method: string): Fault | undefined {
    const at = this.#faults.findIndex((fault) => fault.method === method);
    return at < 0 ? undefined : this.#faults.splice(at, 1)[0]!.fault;
  }

  #respond(id: string, body: Response["body"], response: ServerResponse): void {
    const faults = slackFaults(body);
    if (faults.length === 0) this.responses.add({ id, body });
    json(response, { ok: faults.length === 0, error: faults.join(", ") }, faults.length === 0 ? 200 : 400);
  }

  /** A slash command as a person types it: delivered, and what is posted to its `response_url`. */
  slash(text: string, command = "/dateline"): { envelope: Envelope; id: string } {
    const id = randomUUID();
    const place = {
      team_id: team,
      channel_id: this.channel,
      channel_name: "general",
      user_id: this.user,
      user_name: "admin",
    };
    const payload = { command, text, ...place, trigger_id: id, api_app_id: "A1", response_url: this.#responseUrl(id) };
    return { envelope: envelope("slash_commands", payload), id };
  }

  /** A click on a button of a message. */
  click(value: string, at: { thread_ts?: string } = {}): { envelope: Envelope; id: string } {
    const id = randomUUID();
    const payload = {
      type: "block_actions",
      user: { id: this.user, username: "admin", team_id: team },
      team: { id: team, domain: "emulate" },
      channel: { id: this.channel, name: "general" },
      message: { type: "message", ts: "1.000001", ...at },
      actions: [{ type: "button", action_id: "run:0", block_id: "b", value, action_ts: "1.0" }],
      trigger_id: id,
      response_url: this.#responseUrl(id),
    };
    return { envelope: envelope("interactive", payload), id };
  }

  /** A message that names the app; `at` is its own `ts`, and the thread it stands in. */
  mention(text: string, at: { ts: string; thread_ts?: string }, more: Record<string, unknown> = {}): Envelope {
    const event = {
      type: "app_mention",
      user: this.user,
      text,
      channel: this.channel,
      event_ts: at.ts,
      ...at,
      ...more,
    };
    const authorizations = [
      { enterprise_id: null, team_id: team, user_id: this.bot, is_bot: true, is_enterprise_install: false },
    ];
    const payload = {
      type: "event_callback",
      team_id: team,
      event_id: `Ev${randomUUID()}`,
      event_time: 1,
      event,
      authorizations,
    };
    return envelope("events_api", payload);
  }

  #responseUrl = (id: string) => `http://127.0.0.1:${this.#port}/response/${id}`;

  /** What a person of the workspace sees and does. */
  get human(): webApi.WebClient {
    return new webApi.WebClient(humanToken, { slackApiUrl: this.apiUrl });
  }

  /** Posts as a person; the `ts` of the message. */
  async say(text: string, thread?: string): Promise<string> {
    const message = { channel: this.channel, text, ...(thread ? { thread_ts: thread } : {}) };
    return String((await this.human.chat.postMessage(message)).ts);
  }
}

const workspace = {
  users: [{ name: "dateline", real_name: "Dateline" }],
  tokens: [
    { token: botToken, user: "dateline", scopes: manifest().oauth_config.scopes.bot },
    { token: humanToken, user: "admin" },
  ],
  strict_scopes: true,
};

/** `emulate` takes every token and every block; Slack does not. */
function refusal({ method, body }: Call, authorization = ""): Fault | undefined {
  const token = authorization.replace(/^Bearer /, "");
  const wanted = method === "apps.connections.open" ? [appToken] : [botToken, humanToken];
  if (!wanted.includes(token)) return { error: "invalid_auth" };
  if (method !== "chat.postMessage" || token === humanToken) return undefined;
  const faults = slackFaults({ ...body, blocks: JSON.parse(body.blocks ?? "[]") });
  return faults.length > 0 ? { error: `invalid_blocks: ${faults.join(", ")}` } : undefined;
}
