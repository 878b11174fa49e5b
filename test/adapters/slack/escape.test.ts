import { describe, expect, test } from "vitest";
import { asTyped, besidesMention, escapeText } from "../../../adapters/slack/escape.ts";

test("what Slack would parse is written as entities, and nothing else is touched", () => {
  expect(escapeText("<!channel> AT&T &amp; *x* ’")).toBe("&lt;!channel&gt; AT&amp;T &amp;amp; *x* ’");
});

describe("what somebody typed", () => {
  test.each([
    ["status Hama", "status Hama"],
    ["who R&amp;B &lt;x&gt;", "who R&B <x>"],
    ["who &amp;lt;", "who &lt;"],
    ["status <https://a.example/x|a.example/x>", "status a.example/x"],
    ["status <https://a.example/x>", "status https://a.example/x"],
    ["alerts add <#C1|desk>", "alerts add desk"],
  ])("comes out of %j", (given, typed) => {
    expect(asTyped(given)).toBe(typed);
  });
});

describe("the words beside a mention", () => {
  test.each([
    ["<@UBOT> status Hama", "status Hama"],
    ["Hey <@UBOT|dateline>, status Hama", ", status Hama"],
    ["status Hama <@UBOT>", "status Hama"],
    ["<@UBOT> who <@U2>", "who <@U2>"],
    ["<@UBOT>", ""],
  ])("%j", (text, words) => {
    expect(besidesMention(text, "UBOT")).toBe(words);
  });
});
