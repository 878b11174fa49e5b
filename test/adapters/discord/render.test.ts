import { ActionRowBuilder, type APIEmbed, ButtonBuilder, EmbedBuilder, embedLength } from "discord.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DiscordMessage, render } from "../../../adapters/discord/render.ts";
import { answers, samples } from "../answers.ts";

/** Throws where discord.js's builders, which check what Discord checks, would refuse a part. */
function build({ embeds, components }: DiscordMessage): void {
  embeds.forEach(buildEmbed);
  for (const { components: buttons } of components) {
    new ActionRowBuilder<ButtonBuilder>().setComponents(buttons.map((button) => new ButtonBuilder(button))).toJSON();
    for (const button of buttons) {
      if (!("custom_id" in button) || !("label" in button)) throw new Error("not a button of ours");
      new ButtonBuilder().setStyle(button.style).setCustomId(button.custom_id).setLabel(button.label!).toJSON();
    }
  }
}

function buildEmbed({ title, description, footer, color }: APIEmbed): void {
  if (title === undefined && description === undefined) throw new Error("an empty embed");
  const embed = new EmbedBuilder().setColor(color!);
  if (title !== undefined) embed.setTitle(title);
  if (description !== undefined) embed.setDescription(description);
  if (footer !== undefined) embed.setFooter(footer);
}

describe("an answer on Discord", () => {
  test.each(Object.entries(samples))("%s looks as it did", async (name, answer) => {
    await expect(`${JSON.stringify(render(answer), null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.json`);
  });

  test("is taken by discord.js's own validation, whatever it says", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const message = render(answer);
        build(message);
        expect(JSON.stringify(message)).not.toMatch(/\\ud[89a-f]/);
        expect(message.embeds.reduce((sum, embed) => sum + embedLength(embed), 0)).toBeLessThanOrEqual(6000);
        expect(message.embeds.length).toBeLessThanOrEqual(10);
        expect(message.components.length).toBeLessThanOrEqual(5);
        const ids = message.components.flatMap(({ components }) => components.map((one) => JSON.stringify(one)));
        expect(new Set(ids).size).toBe(ids.length);
        expect(message.components.every(({ components }) => components.length > 0 && components.length <= 5)).toBe(
          true,
        );
      }),
      { numRuns: 100 },
    );
  });

  test("has no markup but its own", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const said = render(answer).embeds.map(({ title = "", description = "" }) => `${title}\n${description}`);
        const own = said.join("\n").replace(/\\[^\p{L}\p{N}\s]/gu, "");
        expect(own).not.toMatch(/[@<[\]`~|\\]|:\/\//);
      }),
      { numRuns: 50 },
    );
  });

  test("says how many lines it left out, and shows the first ones", () => {
    const lines = Array.from({ length: 300 }, (_, i) => ({
      label: `${i}`,
      text: `The ${i}th of many events of that long week`,
    }));
    const { embeds } = render({ kind: "answer", title: "Long", sections: [{ lines }] });
    const description = embeds.map((embed) => embed.description).join("\n");
    const shown = [...description.matchAll(/The (\d+)th/g)].map(([, number]) => Number(number));
    expect(shown.length).toBeGreaterThan(80);
    expect(shown).toEqual(shown.map((_, i) => i));
    expect(description).toContain(`-# ${300 - shown.length} more lines do not fit into one message`);
  });
});
