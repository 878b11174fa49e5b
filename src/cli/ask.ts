import { render } from "../../adapters/terminal/render.ts";
import { screenOf } from "../../adapters/terminal/terminal.ts";
import { type Dateline, openDateline } from "../main.ts";
import type { Answer } from "../model/answer.ts";
import { takeIn } from "./intake.ts";
import { expand } from "./paths.ts";
import { exits, type Shell } from "./shell.ts";

export interface AskOptions {
  readonly articles?: string;
  readonly referenceDate?: string;
  readonly json?: boolean;
}

/** Answers one question from the stored ledger, or from articles alone. Returns the exit code: 0 answered, 1 nothing on
 *  record, 2 a question that cannot be understood. */
export async function ask(question: string, options: AskOptions, shell: Shell): Promise<number> {
  const dateline = await ledgerOf(options, shell);
  try {
    const handle = dateline.handler();
    const answer = await handle({ command: question.trim(), text: "", channel: "terminal", user: "terminal" });
    shell.out.write(
      options.json
        ? `${JSON.stringify(answer, null, 2)}\n`
        : `${render(answer, screenOf({ output: shell.out, env: shell.env }))}\n`,
    );
    return codes[answer.kind];
  } finally {
    await dateline.close();
  }
}

const codes: Record<Answer["kind"], number> = {
  answer: exits.done,
  info: exits.done,
  empty: exits.nothing,
  error: exits.usage,
};

/** The stored ledger, or with `articles` one in memory that holds those alone. */
export async function ledgerOf({ articles, referenceDate }: AskOptions, shell: Shell): Promise<Dateline> {
  if (articles === undefined) return openDateline(shell.config, shell.log);
  const dateline = await openDateline({ ...shell.config, databaseUrl: "sqlite::memory:" }, shell.log);
  await takeIn(dateline, await expand([articles], shell.complain), {
    received: referenceDate,
    fault: shell.complain,
    progress: shell.err,
  });
  return dateline;
}
