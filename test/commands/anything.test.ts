import fc from "fast-check";
import { expect, test } from "vitest";
import { render } from "../../adapters/terminal/render.ts";
import { commands } from "../../commands/commands.ts";
import { newsroom } from "./newsroom.ts";

const names = commands.map(({ name }) => `/${name}`);
const options = commands.flatMap((command) => command.options.map(({ name }) => `${name}:`));
const piece = fc.oneof(
  fc.constantFrom(
    ...options,
    "Kutum",
    "Omar",
    "c1",
    "e2",
    "2025-05-01",
    '"',
    "“",
    "%",
    "'; --",
    "\u0000",
    "\\",
    "*",
    "NEAR(",
    "1e9",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const typed = fc
  .tuple(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 8 })), fc.array(piece, { maxLength: 6 }))
  .map(([name, pieces]) => `${name} ${pieces.join(" ")}`);

test("whatever is typed is answered in words that a terminal can show, and breaks nothing", async () => {
  const room = await newsroom();
  await fc.assert(
    fc.asyncProperty(typed, async (line) => {
      const answer = await room.ask(line);
      expect(room.faults).toEqual([]);
      expect(answer.title).not.toBe("");
      expect(render(answer, { width: 80, colour: false })).not.toBe("");
    }),
    { numRuns: 400 },
  );
});
