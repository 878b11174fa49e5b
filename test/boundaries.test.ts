import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Who may import whom. A layer may always import itself; `main` may import everything and nobody imports it. */
const layers: Record<string, { files: RegExp; may: readonly string[]; typesOf?: readonly string[] }> = {
  model: { files: /^src\/model\//, may: [] },
  language: { files: /^src\/language\//, may: ["model"] },
  // Dates stand in headers as well as in sentences: one reader for both.
  ingest: { files: /^src\/ingest\//, may: ["model", "dates"] },
  extract: { files: /^src\/extract\//, may: ["model", "language"] },
  record: { files: /^src\/record\//, may: ["model"] },
  store: { files: /^src\/store\//, may: ["model"], typesOf: ["record", "alert"] },
  alert: { files: /^src\/alert\//, may: ["model"] },
  picture: { files: /^src\/picture\//, may: ["model"] },
  commands: { files: /^commands\//, may: ["model", "views", "picture"] },
  terminal: { files: /^adapters\/terminal\//, may: ["model", "adapter"], typesOf: ["commands"] },
  slack: { files: /^adapters\/slack\//, may: ["model", "adapter"], typesOf: ["commands"] },
  discord: { files: /^adapters\/discord\//, may: ["model", "adapter"], typesOf: ["commands"] },
  adapter: { files: /^adapters\/[^/]+\.ts$/, may: ["model"], typesOf: ["commands"] },
  main: { files: /^src\/(main|cli|config|log)\.ts$|^src\/cli\//, may: ["*"] },
};

/** Parts of a layer that others are let into. */
const doors: Record<string, RegExp> = {
  dates: /^src\/language\/dates\//,
  views: /^src\/record\/(views|cards)\.ts$/,
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = ["src", "commands", "adapters"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);

/** `import … from`, `export … from`, `import "…"` and `import("…")`, of our own files. */
function importsIn(file: string, text: string): Import[] {
  const found = text.matchAll(
    /(?:^|[;\s])(?:(import|export)\s+(type\s)?[^;'"]*?from\s*|import\s*\(?\s*)["'](\.[^"']+)["']/g,
  );
  return [...found].map(([, keyword, type, path]) => ({
    file,
    target: relative(root, join(root, dirname(file), path!)),
    typeOnly: keyword !== undefined && type !== undefined,
  }));
}

const layerOf = (file: string) => Object.keys(layers).find((name) => layers[name]!.files.test(file));

function fault({ file, target, typeOnly }: Import): string | null {
  const [from, to] = [layerOf(file), layerOf(target)];
  if (from === undefined || from === to) return null;
  const { may, typesOf = [] } = layers[from]!;
  const open = [...may, ...(typeOnly ? typesOf : [])];
  if (open.includes("*") || (to !== undefined && open.includes(to))) return null;
  if (open.some((door) => doors[door]?.test(target))) return null;
  return `${file} imports ${target}`;
}

describe("import boundaries", () => {
  const imports = files.flatMap((file) => importsIn(file, readFileSync(join(root, file), "utf8")));

  test("every file belongs to a layer", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  test("each layer imports only what it may", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(fault).filter((line) => line !== null)).toEqual([]);
  });

  test.each([
    ["src/model/claim.ts", `import { x } from "../record/merge.ts";`],
    ["src/record/merge.ts", `import { open } from "../store/database.ts";`],
    ["src/store/alerts.ts", `import { fold } from "../alert/fold.ts";`],
    ["src/extract/extract.ts", `import {\n  a,\n  b,\n} from "../ingest/document.ts";`],
    ["commands/status.ts", `import { merge } from "../src/record/merge.ts";`],
    ["adapters/slack/slack.ts", `import { render } from "../discord/render.ts";`],
    ["adapters/slack/slack.ts", `import { commands } from "../../commands/commands.ts";`],
    ["src/ingest/read.ts", `const x = await import("../language/tokens.ts");`],
    ["src/alert/sender.ts", `export { a } from "../main.ts";`],
    ["src/language/parse.ts", `import "../extract/rules.ts";`],
  ])("refuses in %s %j", (file, text) => {
    expect(importsIn(file, text).map(fault)).not.toEqual([null]);
    expect(importsIn(file, text)).toHaveLength(1);
  });

  test.each([
    ["src/store/alerts.ts", `import type { Outbox } from "../alert/outbox.ts";`],
    ["commands/status.ts", `import type { Views } from "../src/record/views.ts";`],
    ["src/ingest/datetext.ts", `import { findDay } from "../language/dates/dates.ts";`],
    ["src/main.ts", `import { merge } from "./record/merge.ts";`],
    ["adapters/slack/slack.ts", `import type { Handle } from "../../commands/command.ts";`],
  ])("allows in %s %j", (file, text) => {
    expect(importsIn(file, text).map(fault)).toEqual([null]);
  });
});
