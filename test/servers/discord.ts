import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { APIApplicationCommand, APIMessage, RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import { ChannelType } from "discord.js";
import { DigitalDiscord, generateSnowflake } from "discord-digital-twin";
import { Gateway } from "./discord-gateway.ts";
import { bodyOf, closing, forward, json, listening } from "./http.ts";
import { Arrivals } from "./waiting.ts";

export interface Call {
  readonly method: string;
  /** Without "/api/v10": "/channels/1/messages". */
  readonly path: string;
  readonly body: unknown;
}

/** A fault to answer a call with, instead of doing what it asks. */
interface Fault {
  readonly path: RegExp;
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

/**
 * Discord on the loopback interface: `discord-digital-twin` (gateway, interactions, messages) behind a door that knows
 * the token, keeps every call as it was sent, and lists registered commands, which the twin does not.
 */
export class DiscordServer {
  readonly calls = new Arrivals<Call>();
  readonly token = "local-bot-token";
  /** What is registered; a test may put something there before a start. */
  commands: APIApplicationCommand[] = [];
  gateway!: Gateway;
  channel = "";
  user = "";
  #twin!: DigitalDiscord;
  #server!: Server;
  #port = 0;
  #faults: Fault[] = [];

  static async start(): Promise<DiscordServer> {
    const discord = new DiscordServer();
    await discord.#start();
    return discord;
  }

  async #start(): Promise<void> {
    const { server, port } = await listening((request, response) => this.#answer(request, response));
    this.#server = server;
    this.#port = port;
    this.gateway = new Gateway(server, () => this.#twin.gatewayUrl);
    this.#twin = new DigitalDiscord({
      botToken: this.token,
      channels: [{ name: "desk", type: ChannelType.GuildText }],
      users: [{ username: "reader" }],
      gatewayUrlOverride: `ws://127.0.0.1:${port}/gateway`,
    });
    await this.#twin.start();
    this.channel = (await this.#twin.prisma.channel.findFirstOrThrow()).id;
    this.user = (await this.#twin.getFirstNonBotUserId())!;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  async stop(): Promise<void> {
    this.gateway.close();
    await closing(this.#server);
    await this.#twin.stop();
  }

  /** The next call of a path fails. */
  failNext(fault: Fault): void {
    this.#faults.push(fault);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await bodyOf(request);
    const path = (request.url ?? "").replace(/^\/api\/v10/, "").replace(/\?.*$/, "");
    const call = { method: request.method ?? "GET", path, body: text ? JSON.parse(text) : undefined };
    await this.#answerCall(request, call, text, response);
    this.calls.add(call);
  }

  async #answerCall(request: IncomingMessage, call: Call, text: string, response: ServerResponse): Promise<void> {
    const fault = this.#takeFault(call.path);
    if (fault) return json(response, fault.body, fault.status, fault.headers);
    // Interactions carry their own token in the path.
    const known =
      /^\/(interactions|webhooks)\//.test(call.path) || request.headers.authorization === `Bot ${this.token}`;
    if (!known) return json(response, { message: "401: Unauthorized", code: 0 }, 401);
    if (/^\/applications\/\d+\/commands$/.test(call.path)) return json(response, this.#commands(call));
    return forward(request, text, `http://127.0.0.1:${this.#twin.port}${request.url}`, response);
  }

  #takeFault(path: string): Fault | undefined {
    const at = this.#faults.findIndex((fault) => fault.path.test(path));
    return at < 0 ? undefined : this.#faults.splice(at, 1)[0];
  }

  #commands({ method, body }: Call): APIApplicationCommand[] {
    if (method === "PUT") this.commands = (body as RESTPostAPIApplicationCommandsJSONBody[]).map(asRegistered);
    return this.commands;
  }

  /** A slash command as a person runs it. */
  async slash(name: string, options: Record<string, string> = {}, sub?: string): Promise<string> {
    const values = Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value }));
    const given = sub ? [{ name: sub, type: 1, options: values }] : values;
    const at = { channelId: this.channel, userId: this.user };
    return (await this.#twin.simulateSlashCommand({ ...at, name, options: given })).id;
  }

  async click(messageId: string, customId: string): Promise<string> {
    const at = { channelId: this.channel, userId: this.user };
    return (await this.#twin.simulateButtonClick({ ...at, messageId, customId })).id;
  }

  /** The call that acknowledged an interaction. */
  acknowledgement = (interaction: string) =>
    this.calls.first("acknowledgement", ({ path }) => path.startsWith(`/interactions/${interaction}/`));

  /** The message that an interaction was answered with, as the server has it, and as it was sent. */
  async answer(interaction: string): Promise<{ message: APIMessage; sent: Call }> {
    const sent = await this.calls.first(
      "answer",
      ({ path, method }) => path.includes(interaction) && method === "PATCH",
    );
    const { messageId } = await this.#twin.prisma.interactionResponse.findUniqueOrThrow({
      where: { interactionId: interaction },
    });
    const message = (await this.messages()).find(({ id }) => id === messageId);
    return { message: message!, sent };
  }

  messages = (): Promise<APIMessage[]> => this.#twin.channel(this.channel).getMessages();
}

/** What Discord gives back for a command that was registered. */
function asRegistered(command: RESTPostAPIApplicationCommandsJSONBody): APIApplicationCommand {
  const ids = { id: generateSnowflake(), application_id: generateSnowflake(), version: generateSnowflake() };
  return { ...ids, type: 1, default_member_permissions: null, nsfw: false, ...command } as APIApplicationCommand;
}
