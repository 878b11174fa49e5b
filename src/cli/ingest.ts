import { openDateline, type Taken } from "../main.ts";
import { takeIn } from "./intake.ts";
import { expand } from "./paths.ts";
import { exits, type Shell } from "./shell.ts";

/** Adds articles to the stored ledger and prints an article a line: JSON, but words on a terminal, and there at the end, below
 *  the bar that shows how far it is. Returns 1 when a file could not be read. */
export async function ingest(
  paths: readonly string[],
  options: { readonly json?: boolean; readonly referenceDate?: string },
  shell: Shell,
): Promise<number> {
  const dateline = await openDateline(shell.config, shell.log);
  const lines: string[] = [];
  let code: number = exits.done;
  const fault = (error: unknown) => {
    code = exits.nothing;
    shell.complain(error);
  };
  const taken = (one: Taken) => {
    const line = `${options.json || !shell.out.isTTY ? JSON.stringify(one) : inWords(one)}\n`;
    if (shell.out.isTTY) lines.push(line);
    else shell.out.write(line);
  };
  try {
    const files = await expand(paths, fault);
    await takeIn(dateline, files, { received: options.referenceDate, taken, fault, progress: shell.err });
    shell.out.write(lines.join(""));
  } finally {
    await dateline.close();
  }
  return code;
}

const inWords = ({ path, document, added, corroborated, disputed, unchanged, alerts }: Taken) =>
  `${document} ${path}: ${added} added, ${corroborated} corroborated, ${disputed} disputed, ${unchanged} unchanged, ${alerts.length} alerts`;
