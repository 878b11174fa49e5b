import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Handle } from "../../commands/command.ts";
import type { Answer } from "../../src/model/answer.ts";
import type { Adapter } from "../adapter.ts";
import { clean } from "./clean.ts";
import { render, type Screen } from "./render.ts";

export interface TerminalOptions {
  readonly input: Readable & { isTTY?: boolean };
  readonly output: Writable & { isTTY?: boolean; columns?: number };
  /** NO_COLOR and TERM are read from here. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Terminal extends Adapter {
  /** Settles when the last line was answered, or on /quit, Ctrl-C or Ctrl-D. True when a person chose to leave. */
  readonly finished: Promise<boolean>;
}

const prompt = "› ";
const leaving = /^\/?(quit|exit|bye)$/i;

/** Colour only where a terminal shows it and nobody asked for none (https://no-color.org). */
export function screenOf({ output, env }: Pick<TerminalOptions, "output" | "env">): Screen {
  const colour = env.NO_COLOR ? false : output.isTTY === true && env.TERM !== "dumb";
  return { width: output.columns || 80, colour }; // some terminals say 0
}

/** A chat on standard input and output: a prompt on a terminal, line by line in a pipe. Its one channel is "terminal". */
export function terminalAdapter(options: TerminalOptions): Terminal {
  const { input, output } = options;
  const interactive = input.isTTY === true && output.isTTY === true;
  const { promise: finished, resolve: finish } = Promise.withResolvers<boolean>();
  const show = (answer: Answer) => write(output, `${render(answer, screenOf(options))}\n\n`);
  let lines: Interface | null = null;
  let over = false;
  let talk: Promise<void> = Promise.resolve();

  /** Lets the question under way be answered and takes no more. */
  const end = () => {
    over = true;
    lines?.close();
  };

  return {
    name: "terminal",
    finished,
    async start(handle) {
      lines = createInterface({ input, terminal: interactive, prompt, ...(interactive && { output }) });
      lines.on("SIGINT", end);
      output.on("error", end); // the reader of the pipe has gone
      const stage: Stage = { interactive, output, show, over: () => over };
      talk = converse(lines, handle, stage).then(finish, () => finish(true));
    },
    async send(channel, answer) {
      if (channel !== "terminal") throw new Error(`The terminal has no channel “${channel}”.`);
      if (interactive && lines) output.write("\r\x1b[K");
      await show(answer);
      if (interactive && lines) lines.prompt(true);
    },
    async stop() {
      end();
      await talk;
    },
  };
}

interface Stage {
  readonly interactive: boolean;
  readonly output: Writable;
  show(answer: Answer): Promise<void>;
  /** True once nothing more is to be read. */
  over(): boolean;
}

/** Reads and answers, one line at a time and in order. True when /quit ended it, or a person's Ctrl-C or Ctrl-D. */
async function converse(lines: Interface, handle: Handle, stage: Stage): Promise<boolean> {
  const { interactive, output, show, over } = stage;
  if (interactive) lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (over() || leaving.test(typed)) return true;
    if (typed !== "") {
      if (!interactive) output.write(`${prompt}${clean(typed)}\n`);
      await show(await handle(requestOf(typed)));
    }
    if (interactive && !over()) lines.prompt();
  }
  if (interactive) output.write("\n");
  return interactive || over();
}

function requestOf(typed: string) {
  const [command = ""] = typed.split(/\s/, 1);
  return { command, text: typed.slice(command.length).trim(), channel: "terminal", user: "terminal" };
}

/** Waits until the stream took it, so that nothing is lost when the process ends after it. */
const write = (output: Writable, text: string) => new Promise<void>((resolve) => output.write(text, () => resolve()));
