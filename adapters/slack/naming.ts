import type { CommandInfo } from "../../commands/command.ts";
import type { Answer, Line, Section } from "../../src/model/answer.ts";

/** Says an answer's "/status Homs" as it is typed on Slack, "/dateline status Homs". Quoted words stay as they are. */
export function slackNames(commands: readonly CommandInfo[], command = "dateline"): (answer: Answer) => Answer {
  const words = commands.map(({ name }) => name.split(" ", 1)[0]!).filter((word) => /^[a-z-]+$/.test(word));
  const typed = new RegExp(`(?<![\\w/.:])/(?=(?:${words.join("|")})\\b)`, "g");
  const said = (text: string) => (words.length > 0 ? text.replace(typed, `/${command} `) : text);
  const line = (one: Line): Line => ({
    ...one,
    text: said(one.text),
    ...(one.label !== undefined && { label: said(one.label) }),
    ...(one.note !== undefined && { note: said(one.note) }),
  });
  const section = ({ heading, lines }: Section): Section => ({
    ...(heading !== undefined && { heading: said(heading) }),
    lines: lines.map(line),
  });
  return ({ title, summary, sections, footer, ...rest }) => ({
    ...rest,
    title: said(title),
    ...(summary !== undefined && { summary: said(summary) }),
    sections: sections.map(section),
    ...(footer !== undefined && { footer: said(footer) }),
  });
}
