import { beforeEach, describe, expect, test } from "vitest";
import { again } from "../../commands/again.ts";
import type { Command } from "../../commands/command.ts";
import type { Context } from "../../commands/context.ts";
import { Nothing } from "../../commands/errors.ts";
import { handler } from "../../commands/handle.ts";
import { more } from "../../commands/more.ts";
import { chatState } from "../../src/store/chat.ts";

const command = (
  name: string,
  run: Command<Context>["run"],
  given: Partial<Command<Context>> = {},
): Command<Context> => ({
  name,
  summary: name,
  usage: `/${name}`,
  options: [{ name: "about", summary: "Words", free: true }],
  run,
  ...given,
});
/** Says what it was asked. */
const echo = (name: string, given: Partial<Command<Context>> = {}) =>
  command(name, async ({ free }) => ({ kind: "answer", title: `${name}: ${free}`, sections: [] }), given);

const lines = Array.from({ length: 7 }, (_, i) => ({ text: `line ${i + 1}` }));
const commands = [
  echo("help"),
  echo("status", { aliases: ["place"] }),
  echo("alerts add", { aliases: ["subscribe"] }),
  echo("alerts list", { aliases: ["alerts"], options: [] }),
  command("long", async () => ({
    kind: "answer",
    title: "long",
    summary: "seven",
    sections: [{ heading: "all", lines }],
    footer: "end",
  })),
  command("dates", async ({ named }) => ({ kind: "answer", title: String(named.from), sections: [] }), {
    options: [{ name: "from", summary: "First day", kind: "date" }],
  }),
  command("nobody", async () => Promise.reject(new Nothing("Nobody of that name.", ["/who Ann"]))),
  command("broken", async () => Promise.reject(new Error("secret stack"))),
  more,
  again,
];

let faults: unknown[];
let ask: (typed: string, user?: string) => ReturnType<ReturnType<typeof handler>>;
beforeEach(() => {
  faults = [];
  const handle = handler({
    commands,
    context: {
      chat: chatState(() => {}),
      dateReader: async () => (typed) => (typed === "2024-12-05" ? typed : null),
      // The commands above read no record and keep no alerts.
      views: {} as Context["views"],
      alerts: {} as Context["alerts"],
    },
    fault: (fault) => faults.push(fault),
    pageLines: 3,
  });
  ask = (typed, user = "me") => {
    const [first = "", ...rest] = typed.split(" ");
    return handle({ command: first, text: rest.join(" "), channel: "terminal", user });
  };
});

describe("handler", () => {
  test.each([
    ["status Hama", "status: Hama"],
    ["/status Hama", "status: Hama"],
    ["STATUS Hama", "status: Hama"],
    ["place Hama", "status: Hama"],
    ["alerts add Hama", "alerts add: Hama"],
    ["/alerts  ADD   Hama city", "alerts add: Hama city"],
    ["subscribe Hama", "alerts add: Hama"],
    ["alerts", "alerts list: "],
    ["", "help: "],
    ["/", "help: "],
  ])("runs %j", async (typed, title) => {
    expect(await ask(typed)).toMatchObject({ kind: "answer", title });
  });

  test("takes the words of a subcommand as one command, as platforms hand them over", async () => {
    const handle = handler({
      commands,
      context: { chat: chatState(() => {}), dateReader: async () => () => null } as never,
      fault: () => {},
    });
    const request = { command: "alerts add", text: "Hama", channel: "discord:1", user: "u" };
    expect(await handle(request)).toMatchObject({ title: "alerts add: Hama" });
  });

  test.each([
    ["staus Hama", /no command “staus”.*\/status/, ["/status"]],
    ["weather", /no command “weather”. \/help/, ["/help"]],
    ["alerts Hama", /\/alerts does not know “hama”/i, ["/alerts add", "/alerts list"]],
    ["dates from:2024-02-30", /no such day as “2024-02-30”/, []],
    [`status ${"x".repeat(3000)}`, /too long/, []],
  ])("answers %j in words", async (typed, title, suggestions) => {
    expect(await ask(typed)).toMatchObject({ kind: "error", title: expect.stringMatching(title), suggestions });
    expect(faults).toEqual([]);
  });

  test("says that nothing is there, and what is close", async () => {
    expect(await ask("nobody")).toMatchObject({
      kind: "empty",
      title: "Nobody of that name.",
      suggestions: ["/who Ann"],
    });
  });

  test("notes a fault of ours and tells nothing of it", async () => {
    const answer = await ask("broken");
    expect(answer.kind).toBe("error");
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(faults).toEqual([new Error("secret stack")]);
  });

  test("gives a long answer page by page, to each person their own", async () => {
    const first = await ask("long");
    expect(first.sections.flatMap((section) => section.lines)).toEqual(lines.slice(0, 3));
    expect(first).toMatchObject({ summary: "seven", footer: "page 1 of 3", suggestions: ["/more"] });
    expect((await ask("more", "someone else")).kind).toBe("empty");
    const rest = [await ask("more"), await ask("more")];
    expect(rest.flatMap(({ sections }) => sections.flatMap((section) => section.lines))).toEqual(lines.slice(3));
    expect(rest[1]).toMatchObject({ title: "long (3 of 3)", footer: "end", sections: [{ heading: "all" }] });
    expect(await ask("more")).toMatchObject({ kind: "empty" });
  });

  test("forgets the pages once something else was asked", async () => {
    await ask("long");
    await ask("status");
    expect((await ask("more")).kind).toBe("empty");
  });

  test("asks the last question again, even after more of it", async () => {
    expect((await ask("again")).kind).toBe("empty");
    await ask("status Hama");
    expect(await ask("again")).toMatchObject({ title: "status: Hama" });
    expect(await ask("again")).toMatchObject({ title: "status: Hama" });
    await ask("long");
    await ask("more");
    expect(await ask("again")).toMatchObject({ footer: "page 1 of 3" });
  });
});
