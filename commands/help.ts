import type { Answer, Line } from "../src/model/answer.ts";
import type { Views } from "../src/record/views.ts";
import { closest } from "./closest.ts";
import type { Command, CommandInfo } from "./command.ts";
import type { Context } from "./context.ts";
import { UserError } from "./errors.ts";

/** The commands, with examples that the record can answer. */
export const helpOn = (commands: () => readonly CommandInfo[]): Command<Context> => ({
  name: "help",
  aliases: ["h", "?", "start"],
  summary: "What can be asked",
  usage: "/help [command]",
  options: [{ name: "command", summary: "A command to explain", free: true }],
  async run({ free }, _request, { views }) {
    const all = commands();
    return free === "" ? overview(all, await examples(views)) : detail(free.toLowerCase().replace(/^\//, ""), all);
  },
});

function overview(commands: readonly CommandInfo[], tries: readonly string[]): Answer {
  return {
    kind: "info",
    title: "Dateline keeps the record of what outlets claim, with their exact words.",
    sections: [
      { lines: commands.map(({ name, summary }) => ({ label: `/${name}`, text: summary })) },
      ...(tries.length > 0 ? [{ heading: "For example", lines: tries.map((text) => ({ text })) }] : []),
    ],
    footer: "/help COMMAND explains one command.",
  };
}

/** Questions about what is named most. */
async function examples(views: Views): Promise<string[]> {
  const [[place], [person], { evidence }] = await Promise.all([
    views.list("place", 1),
    views.list("person", 1),
    views.status(),
  ]);
  const dated = evidence.slice(0, 1).map((id) => `/claim ${id}`);
  return [
    ...(place ? [`/status ${place.name}`, `/timeline ${place.name} days:3 lines:2`] : []),
    ...(person ? [`/who ${person.name}`] : []),
    ...dated,
    ...(place ? [`/alerts add ${place.name}`] : []),
  ];
}

function detail(typed: string, commands: readonly CommandInfo[]): Answer {
  const found = commands.filter(({ name, aliases = [] }) => [name, ...aliases, name.split(" ")[0]].includes(typed));
  if (found.length === 0) {
    const near = closest(
      typed,
      commands.map(({ name }) => name),
    );
    throw new UserError(
      `There is no command “${typed}”.`,
      near.length > 0 ? near.map((name) => `/help ${name}`) : ["/help"],
    );
  }
  return {
    kind: "info",
    title: found.length === 1 ? found[0]!.summary : `/${typed}`,
    sections: found.map(({ usage, options, aliases = [] }) => ({
      heading: usage,
      lines: [
        ...options.map(optionLine),
        ...(aliases.length > 0 ? [{ text: `also ${aliases.map((alias) => `/${alias}`).join(", ")}` }] : []),
      ],
    })),
  };
}

const optionLine = ({ name, summary, free, choices, kind }: CommandInfo["options"][number]): Line => {
  const day = kind === "date" ? ", such as 2024-12-05, “Dec 5” or yesterday" : "";
  const one = choices ? `: ${choices.join(", ")}` : "";
  return { label: free ? name : `${name}:`, text: `${summary}${day}${one}` };
};
