import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { render } from "../../../adapters/slack/render.ts";
import { slackFaults } from "../../servers/slack-rules.ts";
import { answers, samples } from "../answers.ts";

describe("an answer on Slack", () => {
  test.each(Object.entries(samples))("%s looks as it did", async (name, answer) => {
    await expect(`${JSON.stringify(render(answer), null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.json`);
  });

  test("keeps to Slack's limits and its markup alone, whatever it says", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(slackFaults(render(answer))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("says how many lines it left out, and shows the first ones", () => {
    const lines = Array.from({ length: 300 }, (_, i) => ({
      label: `${i}`,
      text: `The ${i}th of many events of that long week`,
    }));
    const { blocks } = render({ kind: "answer", title: "Long", sections: [{ lines }] });
    const said = JSON.stringify(blocks);
    const shown = [...said.matchAll(/The (\d+)th/g)].map(([, number]) => Number(number));
    expect(shown.length).toBeGreaterThan(20);
    expect(shown).toEqual(shown.map((_, i) => i));
    expect(said).toContain(`${300 - shown.length} more lines do not fit into one message`);
  });

  test("shows no empty text where an answer holds none", () => {
    const message = render({
      kind: "info",
      title: " ",
      summary: "",
      sections: [{ heading: "", lines: [{ text: "" }] }],
      footer: "",
    });
    expect(message).toEqual({ text: "Dateline", blocks: [] });
  });
});
