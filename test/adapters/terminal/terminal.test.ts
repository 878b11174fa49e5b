import { PassThrough, Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { screenOf, terminalAdapter } from "../../../adapters/terminal/terminal.ts";
import type { Request } from "../../../commands/command.ts";
import type { Answer } from "../../../src/model/answer.ts";

const answer = (title: string): Answer => ({ kind: "info", title, sections: [] });

/** Feeds a terminal and gives back what it was asked, what it wrote, and whether a person left. */
async function talk(input: Readable) {
  const output = new PassThrough();
  const requests: Request[] = [];
  let written = "";
  output.on("data", (chunk) => (written += chunk));
  const terminal = terminalAdapter({ input, output, env: {} });
  await terminal.start(async (request) => {
    requests.push(request);
    await new Promise((resolve) => setTimeout(resolve, request.command === "/slow" ? 30 : 1));
    return answer(`said ${request.command}|${request.text}`);
  });
  const left = await terminal.finished;
  await terminal.stop();
  return { requests, written, left };
}

describe("terminalAdapter in a pipe", () => {
  test("answers line by line, in order, and ends with its input", async () => {
    const { requests, written, left } = await talk(Readable.from(["/slow one  two\n\n", "/who Ann", "\n/last"]));
    expect(requests.map(({ command, text }) => [command, text])).toEqual([
      ["/slow", "one  two"],
      ["/who", "Ann"],
      ["/last", ""],
    ]);
    expect(requests[0]).toMatchObject({ channel: "terminal", user: "terminal" });
    expect(written).toBe(
      "› /slow one two\nsaid /slow|one two\n\n› /who Ann\nsaid /who|Ann\n\n› /last\nsaid /last|\n\n",
    );
    expect(left).toBe(false);
  });

  test.each(["/quit", "quit", "/EXIT"])("stops at %s", async (word) => {
    const { requests, left } = await talk(Readable.from([`/a\n${word}\n/b\n`]));
    expect(requests.map(({ command }) => command)).toEqual(["/a"]);
    expect(left).toBe(true);
  });

  test("ends when nobody reads any more", async () => {
    const output = new PassThrough();
    const terminal = terminalAdapter({ input: new PassThrough(), output, env: {} });
    await terminal.start(async () => answer("x"));
    output.emit("error", Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    expect(await terminal.finished).toBe(true);
  });

  test("says back no escape sequence that was typed", async () => {
    const { written } = await talk(Readable.from(["/who \x1b[2J\u202eevil\n"]));
    expect(written).toBe("› /who evil\nsaid /who|evil\n\n");
  });

  test("takes an alert for its channel and refuses any other", async () => {
    const output = new PassThrough();
    const terminal = terminalAdapter({ input: new PassThrough(), output, env: {} });
    await terminal.send("terminal", answer("New on Arna"));
    expect(String(output.read())).toBe("New on Arna\n\n");
    await expect(terminal.send("slack:C1", answer("x"))).rejects.toThrow("slack:C1");
  });
});

describe("screenOf", () => {
  const screen = (tty: boolean, env: Record<string, string>) =>
    screenOf({ output: Object.assign(new PassThrough(), { isTTY: tty, columns: 100 }), env });
  test("shows colour on a terminal alone, and none where NO_COLOR is set", () => {
    expect(screen(true, {})).toEqual({ width: 100, colour: true });
    expect(screen(true, { NO_COLOR: "" }).colour).toBe(true);
    expect(screen(true, { NO_COLOR: "1" }).colour).toBe(false);
    expect(screen(true, { TERM: "dumb" }).colour).toBe(false);
    expect(screen(false, {}).colour).toBe(false);
  });
  test("is 80 columns wide where nobody says", () => {
    expect(screenOf({ output: new PassThrough(), env: {} }).width).toBe(80);
  });
});
