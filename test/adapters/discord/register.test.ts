import { type APIApplicationCommandOption, ApplicationCommandOptionType, SlashCommandBuilder } from "discord.js";
import { describe, expect, test } from "vitest";
import { registration } from "../../../adapters/discord/register.ts";
import { commands } from "../handler.ts";

describe("the commands as Discord registers them", () => {
  test("make one command of those with two words", () => {
    const registered = registration(commands);
    expect(registered.map(({ name }) => name)).toEqual(["status", "timeline", "alerts", "help", "more"]);
    expect(registered.find(({ name }) => name === "alerts")?.options).toMatchObject([
      { type: ApplicationCommandOptionType.Subcommand, name: "add", options: [{ name: "about" }] },
      { type: ApplicationCommandOptionType.Subcommand, name: "list", options: [] },
    ]);
  });

  test("put required options first and offer choices up to Discord's 25", () => {
    const options = [
      { name: "kind", summary: "Which", choices: ["a", "b"] },
      { name: "many", summary: "Too many", choices: Array.from({ length: 26 }, (_, i) => `${i}`) },
      { name: "what", summary: "What", free: true, required: true },
    ];
    const [command] = registration([{ name: "who", summary: "x".repeat(200), usage: "", options }]);
    expect(command?.description).toHaveLength(100);
    expect(command?.options).toMatchObject([
      { name: "what", required: true },
      {
        name: "kind",
        required: false,
        choices: [
          { name: "a", value: "a" },
          { name: "b", value: "b" },
        ],
      },
      { name: "many", required: false },
    ]);
    expect(command?.options?.[2]).not.toHaveProperty("choices");
  });

  test("pass discord.js's own validation of names and summaries", () => {
    for (const { name, description, options = [] } of registration(commands)) {
      const builder = new SlashCommandBuilder().setName(name).setDescription(description);
      for (const option of options as APIApplicationCommandOption[]) {
        if (option.type === ApplicationCommandOptionType.Subcommand) {
          builder.addSubcommand((sub) => sub.setName(option.name).setDescription(option.description));
        } else builder.addStringOption((one) => one.setName(option.name).setDescription(option.description));
      }
      expect(() => builder.toJSON()).not.toThrow();
    }
  });
});
