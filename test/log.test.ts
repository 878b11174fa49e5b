import { expect, test } from "vitest";
import { logger } from "../src/log.ts";

function written(level: "debug" | "info" | "warn", secrets: string[] = []) {
  const lines: string[] = [];
  return { lines, log: logger({ level, secrets, write: (line) => lines.push(line) }) };
}

test("writes one line a message from its level on", () => {
  const { lines, log } = written("warn");
  log.info("quiet");
  log.warn("loud", new Error("first\nsecond"));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z warn loud: first second\n$/);
});

test("blacks secrets out, in messages and in faults", () => {
  const { lines, log } = written("info", ["xoxb-1234567", "x"]);
  log.error("token xoxb-1234567 refused", new Error("at https://api/xoxb-1234567"));
  expect(lines.join("")).not.toContain("1234567");
  expect(lines.join("")).toContain("token ••• refused");
});

test("tells where a fault arose only at debug", () => {
  const quiet = written("info");
  quiet.log.error("broke", new Error("why"));
  expect(quiet.lines[0]).not.toContain("log.test.ts");
  const loud = written("debug");
  loud.log.error("broke", new Error("why"));
  expect(loud.lines[0]).toContain("log.test.ts");
});
