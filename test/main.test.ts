import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { logger } from "../src/log.ts";
import { type Dateline, openDateline } from "../src/main.ts";

const article = `---
outlet: River Courier
published: 2022-11-12
---
Troops retake Kherson

Ukrainian troops captured Kherson on Friday. At least 12 people were killed in the city on Friday, the governor said.
`;

let root: string;
let path: string;
let dateline: Dateline;
const log = logger({ level: "error", secrets: [], write: () => {} });
const open = () => openDateline({ databaseUrl: `sqlite:${join(root, "ledger.db")}` }, log);

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "dateline-"));
  path = join(root, "one.txt");
  writeFileSync(path, article);
  dateline = await open();
});
afterEach(async () => {
  await dateline.close();
  rmSync(root, { recursive: true, force: true });
});

const ask = (typed: string) => dateline.handler()({ command: typed, text: "", channel: "slack:C1", user: "me" });

describe("a ledger", () => {
  test("of an earlier version is read anew from its stored articles", async () => {
    const other = new DatabaseSync(join(root, "ledger.db"));
    other.prepare("INSERT INTO unread (id, path, text, received) VALUES (1, ?, ?, '2022-11-12')").run(path, article);
    other.close();
    await dateline.close();
    dateline = await open();
    expect(await dateline.views.totals()).toMatchObject({ articles: 1, outlets: 1, newest: "2022-11-12" });
    expect(await dateline.ingest(path, "2022-11-12")).toMatchObject({ added: 0, document: "d1" });
  });

  test("writes an article and the messages about it together or not at all", async () => {
    await ask("/alerts add");
    const other = new DatabaseSync(join(root, "ledger.db"));
    other.exec("ALTER TABLE outbox RENAME TO elsewhere");
    await expect(dateline.ingest(path, "2022-11-12")).rejects.toThrow(/one\.txt could not be taken in/);
    expect(await dateline.views.totals()).toMatchObject({ articles: 0, claims: 0, events: 0 });
    other.exec("ALTER TABLE elsewhere RENAME TO outbox");
    other.close();
    const taken = await dateline.ingest(path, "2022-11-12");
    expect(taken.alerts).toEqual([{ channel: "slack:C1", title: "New on record" }]);
    expect(await dateline.outbox.due(["slack"], Date.now(), 10)).toHaveLength(1);
  });

  test("is the same after a restart, and an article that is known changes nothing and tells nobody", async () => {
    await ask("/alerts add");
    const first = await dateline.ingest(path, "2022-11-12");
    const before = await dateline.export();
    await dateline.close();
    dateline = await open();
    expect(await dateline.export()).toEqual(before);
    expect(await dateline.ingest(path, "2022-11-13")).toMatchObject({ document: first.document, added: 0, alerts: [] });
    expect(await dateline.export()).toEqual(before);
    expect(await dateline.outbox.due(["slack"], Date.now(), 10)).toHaveLength(1);
  });

  test("reckons a typed day without its year from the newest article", async () => {
    await dateline.ingest(path, "2022-11-12");
    const answer = await ask('/timeline from:"Nov 11" to:"Nov 11"');
    expect(answer.entries?.map(({ date }) => date)).toEqual(["2022-11-11"]);
  });
});
