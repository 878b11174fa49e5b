import { openDateline, type Taken } from "../main.ts";
import { takeIn } from "./intake.ts";
import { expand } from "./paths.ts";
import { exits, type Shell } from "./shell.ts";

/** Adds articles to the stored ledger and prints an article a line: JSON, but words on a terminal. Returns 1 when a file could not be read. */
export async function ingest(
  paths: readonly string[],
  options: { readonly json?: boolean; readonly referenceDate?: string },
  shell: Shell,
): Promise<number> {
  const dateline = await openDateline(shell.config, shell.log);
  let code: number = exits.done;
  const fault = (error: unknown) => {
    code = exits.nothing;
    shell.complain(error);
  };
  try {
    await takeIn(dateline, await expand(paths, fault), {
      received: options.referenceDate,
      taken: (taken) =>
        shell.out.write(`${options.json || !shell.out.isTTY ? JSON.stringify(taken) : inWords(taken)}\n`),
      fault,
      progress: shell.err,
    });
  } finally {
    await dateline.close();
  }
  return code;
}

const inWords = ({ path, document, added, corroborated, disputed, unchanged, alerts }: Taken) =>
  `${document} ${path}: ${added} added, ${corroborated} corroborated, ${disputed} disputed, ${unchanged} unchanged, ${alerts.length} alerts`;
