import type { Adapter } from "../../adapters/adapter.ts";
import { type Terminal, terminalAdapter } from "../../adapters/terminal/terminal.ts";
import { everyMinute } from "../alert/schedule.ts";
import { type Sender, sender } from "../alert/sender.ts";
import { listArticles } from "../ingest/read.ts";
import { watchArticles } from "../ingest/watch.ts";
import { type Dateline, openDateline } from "../main.ts";
import { chatAdapters } from "./adapters.ts";
import { takeIn } from "./intake.ts";
import { today } from "./paths.ts";
import { exits, type Shell } from "./shell.ts";
import { adaptersLine, recordLine } from "./summary.ts";

/** Lines of an answer that stand on one page: of a terminal, and of a chat that shows fewer. */
const terminalLines = 40;
const chatLines = 25;

/** Runs until the terminal is left, its input ends with no other adapter on, or a signal comes. */
export async function serve(shell: Shell): Promise<number> {
  const dateline = await openDateline(shell.config, shell.log);
  const terminal = terminalAdapter({ input: shell.in, output: shell.out, env: shell.env });
  const recovered = await dateline.outbox.recover();
  if (recovered > 0) shell.log.info(`${recovered} alerts were cut off in sending and are sent again`);
  await readFolder(dateline, shell);
  const on = await startAll(await chatAdapters(shell), dateline, shell);
  shell.out.write(`${await recordLine(dateline.views)}\n${adaptersLine(on, shell.config)}\n\n`);
  const alerts = sending(dateline, [...on, terminal], shell);
  const stopWatching = await watching(dateline, alerts, shell);
  const stopClock = everyMinute(alerts, (fault) => shell.log.error("Sending alerts broke", fault));
  await alerts.deliver();
  await talk(terminal, dateline, on.length > 0);
  await stopClock();
  await stopWatching();
  await alerts.deliver();
  await Promise.allSettled([...on, terminal].map((adapter) => adapter.stop()));
  await dateline.close();
  return exits.done;
}

/** What is in the folder already. A file that cannot be read is one line; the others go in. */
async function readFolder(dateline: Dateline, { config, complain, err }: Shell): Promise<void> {
  try {
    await takeIn(dateline, await listArticles(config.articles), { fault: complain, progress: err });
  } catch (fault) {
    complain(fault);
  }
}

/** Starts the adapters that have their tokens. One that cannot connect says so and is left out. */
async function startAll(adapters: readonly Adapter[], dateline: Dateline, { log }: Shell): Promise<Adapter[]> {
  const on: Adapter[] = [];
  for (const adapter of adapters) {
    try {
      await adapter.start(dateline.handler(chatLines));
      on.push(adapter);
    } catch (fault) {
      log.error(`${adapter.name} is off`, fault);
    }
  }
  return on;
}

function sending({ outbox }: Dateline, ports: readonly Adapter[], { log }: Shell): Sender {
  return sender({
    outbox,
    ports: () => ports,
    now: Date.now,
    refused: ({ channel }, reason, again) =>
      log.warn(
        `${channel} did not take an alert, ${again ? "it will be tried again" : "and will get it no more"}: ${reason}`,
      ),
  });
}

/** Takes in what is dropped into the folder, one file after another, and tells subscribers. Returns how to stop. */
async function watching(dateline: Dateline, alerts: Sender, { config, log }: Shell): Promise<() => Promise<void>> {
  let last: Promise<void> = Promise.resolve();
  const report = (fault: unknown) => log.warn("An article was not taken in", fault);
  const arrived = (path: string) => {
    last = last.then(() => takeOne(path)).catch(report);
  };
  const takeOne = async (path: string) => {
    const { added, corroborated, disputed, document } = await dateline.ingest(path, today());
    log.info(`${path} is ${document}: ${added} added, ${corroborated} corroborated, ${disputed} disputed`);
    await alerts.deliver();
  };
  const watcher = await watchArticles(config.articles, arrived, report);
  return async () => {
    await watcher.close();
    await last;
  };
}

/** The terminal's chat. Where its input only ends, the other adapters go on until a signal comes. */
async function talk(terminal: Terminal, dateline: Dateline, othersOn: boolean): Promise<void> {
  const signal = new Promise<void>((resolve) => {
    for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => resolve());
  });
  await terminal.start(dateline.handler(terminalLines));
  const left = terminal.finished.then((chosen) => (chosen || !othersOn ? undefined : signal));
  await Promise.race([left, signal]);
}
