import { existsSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import { exits, type Shell } from "./cli/shell.ts";
import { ConfigError, readConfig } from "./config.ts";
import { isIsoDay } from "./language/dates/days.ts";
import { logger } from "./log.ts";

process.stdout.on("error", () => {}); // whoever read the pipe has gone (`… | head`): nobody is left to tell
if (existsSync(".env")) process.loadEnvFile(".env");

/** Writes to standard error. On a terminal a prompt or a progress bar may stand in the line: it is cleared first. */
const note = (text: string) => void process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : text);

const complain = (fault: unknown) => note(`${fault instanceof Error ? fault.message : fault}\n`);

function shellOf(): Shell {
  const config = readConfig(process.env);
  const log = logger({ level: config.logLevel, secrets: config.secrets, write: note });
  return { config, log, env: process.env, in: process.stdin, out: process.stdout, err: process.stderr, complain };
}

// Each subcommand is loaded when it is asked for: a question need not wait for two chat platforms.

/** Runs a subcommand and leaves its code for the end; what is still to be written goes out first. */
async function run(work: (shell: Shell) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work(shellOf());
  } catch (fault) {
    complain(fault);
    process.exitCode = fault instanceof ConfigError ? exits.usage : exits.nothing;
  }
}

function day(value: string): string {
  if (isIsoDay(value)) return value;
  throw new InvalidArgumentError("It must be a day such as 2024-12-05.");
}

const program = new Command("dateline")
  .description("Keeps a newsroom's record of a conflict, every line traced to the exact words of an article.")
  .showHelpAfterError("(dateline --help lists what there is)")
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exits.done : exits.usage));

const fresh = ["--articles <dir>", "read these articles into a fresh ledger; nothing stored is touched"] as const;
const reference = ["--reference-date <day>", "the day on which the articles are taken to have arrived", day] as const;

program
  .command("serve", { isDefault: true })
  .description("read and watch the articles folder, and answer in the terminal, Slack and Discord")
  .action(() => run(async (shell) => (await import("./cli/serve.ts")).serve(shell)));

program
  .command("ask")
  .description("answer one question: exits 0 with an answer, 1 with nothing on record, 2 on bad usage")
  .argument("<question>", 'a command as typed in a chat: "/status Hama"')
  .option(...fresh)
  .option(...reference)
  .option("--json", "print the neutral answer that every adapter renders")
  .action((question, options) => run(async (shell) => (await import("./cli/ask.ts")).ask(question, options, shell)));

program
  .command("explain")
  .description("why an event is one: which comparisons spoke for and against, and what is kept apart from it")
  .argument("<event>", "the id of an event: e7")
  .option(...fresh)
  .option(...reference)
  .option("--json", "print the neutral answer that every adapter renders")
  .action((event, options) => run(async (shell) => (await import("./cli/explain.ts")).explain(event, options, shell)));

program
  .command("ingest")
  .description("add articles to the stored ledger, and print an article a line")
  .argument("<path...>", "article files, or folders of them")
  .option(...reference)
  .option("--json", "print JSON on a terminal too")
  .action((paths, options) => run(async (shell) => (await import("./cli/ingest.ts")).ingest(paths, options, shell)));

program
  .command("export")
  .description("print documents, claims, events, entities and mentions as one JSON object")
  .option(...fresh)
  .option(...reference)
  .action((options) => run(async (shell) => (await import("./cli/export.ts")).exportLedger(options, shell)));

await program.parseAsync();
