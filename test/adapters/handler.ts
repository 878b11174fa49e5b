import type { CommandInfo, Handle, Request } from "../../commands/command.ts";
import type { Answer } from "../../src/model/answer.ts";
import { Arrivals } from "../servers/waiting.ts";

/** Commands of the shapes there are: free words, named options, choices, two words, none. */
export const commands: CommandInfo[] = [
  {
    name: "status",
    summary: "Where things stand in a place",
    usage: "/status [place]",
    options: [{ name: "place", summary: "A place; all of them when left out", free: true }],
  },
  {
    name: "timeline",
    summary: "What happened, day by day",
    usage: "/timeline [about] [from:] [type:]",
    options: [
      { name: "about", summary: "A place, a name or words", free: true },
      { name: "from", summary: "First day", kind: "date" },
      { name: "type", summary: "Kind of claim", choices: ["control", "combat"] },
    ],
  },
  {
    name: "alerts add",
    summary: "Tell this channel what is new",
    usage: "/alerts add [about]",
    options: [{ name: "about", summary: "A place or name", free: true }],
  },
  { name: "alerts list", summary: "What this channel is told", usage: "/alerts list", options: [] },
  { name: "help", summary: "What can be asked", usage: "/help", options: [] },
  { name: "more", summary: "The next page", usage: "/more", options: [] },
];

/** A handler that says back what it was asked, and remembers it. */
export class Echo {
  readonly requests = new Arrivals<Request>();
  #ready: Promise<void> = Promise.resolve();

  /** Until what comes back is called, requests wait. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#ready = promise;
    return resolve;
  }

  readonly handle: Handle = async (request): Promise<Answer> => {
    this.requests.add(request);
    await this.#ready;
    const kind = request.command === "nonsense" ? "error" : "answer";
    return {
      kind,
      title: `${request.command}: ${request.text}`,
      summary: "As asked, with <!channel> & @everyone in it",
      sections: [{ lines: [{ text: "One line" }] }],
      suggestions: ["/more"],
    };
  };
}

/** A log that keeps what was said. */
export class Notes {
  readonly said = new Arrivals<string>();
  readonly #note = (...words: unknown[]) => this.said.add(words.map(String).join(" "));
  readonly info = this.#note;
  readonly warn = this.#note;
  readonly error = this.#note;
}
