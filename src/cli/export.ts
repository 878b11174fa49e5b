import { type AskOptions, ledgerOf } from "./ask.ts";
import { exits, type Shell } from "./shell.ts";

/** Prints the stored ledger, or that of articles alone, as one JSON object. */
export async function exportLedger(options: AskOptions, shell: Shell): Promise<number> {
  const dateline = await ledgerOf(options, shell);
  try {
    shell.out.write(`${JSON.stringify(await dateline.export(), null, 1)}\n`);
    return exits.done;
  } finally {
    await dateline.close();
  }
}
