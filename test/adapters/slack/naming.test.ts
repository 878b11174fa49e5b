import { expect, test } from "vitest";
import { slackNames } from "../../../adapters/slack/naming.ts";
import { commands } from "../handler.ts";

const named = slackNames(commands, "desk");
const titled = (title: string) => named({ kind: "info", title, sections: [] }).title;

test.each([
  ["/help COMMAND explains one.", "/desk help COMMAND explains one."],
  ["Say /alerts add, /alerts list.", "Say /desk alerts add, /desk alerts list."],
  ["“/status” takes none", "“/desk status” takes none"],
  ["/statuses and/or /nothing", "/statuses and/or /nothing"],
  ["https://a.example/status a.example/help", "https://a.example/status a.example/help"],
])("%j reads %j on Slack", (text, said) => {
  expect(titled(text)).toBe(said);
});

test("words that are quoted, and commands to run, stay as they are", () => {
  const quote = { words: "He typed /status", source: "/help" };
  const answer = {
    kind: "info",
    title: "",
    sections: [{ lines: [{ text: "/more", quote }] }],
    suggestions: ["/more"],
  } as const;
  expect(named(answer)).toEqual({ ...answer, sections: [{ lines: [{ text: "/desk more", quote }] }] });
});
