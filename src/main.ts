import type { Handle } from "../commands/command.ts";
import { commands } from "../commands/commands.ts";
import { handler } from "../commands/handle.ts";
import { fold } from "./alert/fold.ts";
import type { Message, Outbox } from "./alert/outbox.ts";
import { alertsFor } from "./alert/pipeline.ts";
import { extract } from "./extract/extract.ts";
import { toDocument } from "./ingest/document.ts";
import { ArticleError, readArticle } from "./ingest/read.ts";
import { typedDay } from "./language/dates/typed.ts";
import type { Log } from "./log.ts";
import type { Document } from "./model/document.ts";
import { exportLedger, type Ledger } from "./record/export.ts";
import { type Added, openRecord, type Record } from "./record/record.ts";
import { findEarlier, hashOf } from "./record/versions.ts";
import type { Views } from "./record/views.ts";
import { outboxOf, putMessages, subscriptionsIn } from "./store/alerts.ts";
import { chatState } from "./store/chat.ts";
import { openDatabase } from "./store/database.ts";
import { storageOn } from "./store/record.ts";
import type { Database, Session } from "./store/session.ts";
import { markRead, unreadIn } from "./store/unread.ts";

/** What taking in one article did. */
export interface Taken {
  readonly document: string;
  readonly path: string;
  readonly added: number;
  readonly corroborated: number;
  readonly disputed: number;
  readonly unchanged: number;
  /** Messages written to the outbox with it. */
  readonly alerts: readonly { readonly channel: string; readonly title: string }[];
}

/** All layers wired up over one ledger; adapters and the command line stand before it. */
export interface Dateline {
  readonly views: Views;
  readonly outbox: Outbox;
  /** The one handler for adapters. `pageLines`: how long a page of an answer is; left out, answers come whole. */
  handler(pageLines?: number): Handle;
  /**
   * Takes one article file in: its claims, what they change, and the messages about it, all or nothing.
   * @param received ISO day on which it reached us.
   * @throws ArticleError when the file cannot be read.
   */
  ingest(path: string, received: string): Promise<Taken>;
  /** The whole ledger, as the export prints it. */
  export(): Promise<Ledger>;
  close(): Promise<void>;
}

/** Opens the ledger that `databaseUrl` names. Throws an error fit to be shown when it cannot. */
export async function openDateline({ databaseUrl }: { readonly databaseUrl: string }, log: Log): Promise<Dateline> {
  const database = await openDatabase(databaseUrl);
  const record = openRecord(storageOn(database));
  const { views } = record;
  await readAnew(record, database, log);
  const chat = chatState((fault) => log.warn("The chat's memory failed", fault));
  return {
    views,
    outbox: outboxOf(database),
    handler: (pageLines) =>
      handler({
        commands,
        context: { views, alerts: subscriptionsIn(database, fold), chat, dateReader: () => dateReader(views) },
        fault: (fault, { command, text }) => log.error(`“${command} ${text}” could not be answered`, fault),
        ...(pageLines !== undefined && { pageLines }),
      }),
    async ingest(path, received) {
      try {
        return await ingest(path, received, record, database);
      } catch (fault) {
        if (fault instanceof ArticleError) throw fault;
        log.debug(`${path} broke`, fault);
        throw new Error(`${path} could not be taken in: ${fault instanceof Error ? fault.message : fault}.`);
      }
    },
    export: () => exportLedger(storageOn(database)),
    close: () => database.close(),
  };
}

/** Reads again what an earlier version had on record. Nobody is told: it is no news. */
async function readAnew(record: Record, database: Database, log: Log): Promise<void> {
  const articles = await unreadIn(database);
  if (articles.length > 0) log.info(`Reading ${articles.length} articles anew: this version keeps more of them`);
  for (const article of articles) {
    const reading = extract(toDocument(article));
    await database.transaction(async (session) => {
      await record.add(reading, storageOn(session));
      await markRead(session, article);
    });
  }
}

/** Reads before the transaction and writes within it, so that nobody waits for a reading. */
async function ingest(path: string, received: string, record: Record, database: Database): Promise<Taken> {
  const document = toDocument(await readArticle(path, received));
  const known = await findEarlier(document, hashOf(document.text), storageOn(database));
  if (known?.hash === hashOf(document.text)) return taken(path, `d${known.id}`, { unchanged: known.claims }, []);
  const reading = extract(document);
  return database.transaction(async (session) => {
    const added = await record.add(reading, storageOn(session));
    const messages = await messagesOf(added, document, session);
    await putMessages(session, messages);
    return taken(path, added.document, added.counts, messages);
  });
}

async function messagesOf(
  { changes, document: id }: Added,
  { outlet, headline }: Document,
  session: Session,
): Promise<Message[]> {
  if (changes.length === 0) return [];
  return alertsFor(changes, await subscriptionsIn(session, fold).all(), { document: id, outlet, headline });
}

const taken = (
  path: string,
  document: string,
  counts: Partial<Added["counts"]>,
  messages: readonly Message[],
): Taken => ({
  document,
  path,
  added: counts.added ?? 0,
  corroborated: counts.corroborated ?? 0,
  disputed: counts.disputed ?? 0,
  unchanged: counts.unchanged ?? 0,
  alerts: messages.map(({ channel, answer }) => ({ channel, title: answer.title })),
});

/** "yesterday" reckons from the clock, "Dec 5" from the newest article. */
async function dateReader(views: Views) {
  const today = new Date().toISOString().slice(0, 10);
  const newest = (await views.totals()).newest ?? today;
  return (typed: string, edge: "first" | "last") => typedDay(typed, edge, { today, newest });
}
