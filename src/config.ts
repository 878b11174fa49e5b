import { type Level, levels } from "./log.ts";

export interface Config {
  readonly databaseUrl: string;
  readonly articles: string;
  readonly logLevel: Level;
  /** Null while its tokens are not set. */
  readonly slack: {
    readonly botToken: string;
    readonly appToken: string;
    /** Without its slash. */
    readonly command: string;
    readonly apiUrl?: string;
  } | null;
  readonly discord: { readonly token: string; readonly apiUrl?: string } | null;
  /** Values that must never be written to a log. */
  readonly secrets: readonly string[];
}

/** One environment variable: what it is for, and what it may be. */
export interface Variable {
  readonly name: string;
  readonly summary: string;
  readonly standard?: string;
  readonly secret?: boolean;
  /** What is wrong with a value, to follow the variable's name; null when it is right. */
  fault?(value: string): string | null;
}

const address = (value: string) =>
  /^https?:\/\//.test(value) && URL.canParse(value) ? null : "must be an address such as http://localhost:4003";
const beginning = (start: string) => (value: string) => (value.startsWith(start) ? null : `must begin with ${start}`);

/** Every variable that Dateline reads. `.env.example` says the same in the same order, and a test compares them. */
export const variables: readonly Variable[] = [
  {
    name: "DATABASE_URL",
    summary: "Where the record is kept",
    standard: "sqlite:var/dateline.db",
    fault: (value) => (/^sqlite:./.test(value) ? null : "must be sqlite:PATH, such as sqlite:var/dateline.db"),
  },
  { name: "ARTICLES_DIR", summary: "The folder that is read at start and watched", standard: "data/articles" },
  { name: "SLACK_BOT_TOKEN", summary: "Slack: bot token", secret: true, fault: beginning("xoxb-") },
  { name: "SLACK_APP_TOKEN", summary: "Slack: app token, for Socket Mode", secret: true, fault: beginning("xapp-") },
  {
    name: "SLACK_COMMAND",
    summary: "Slack: the slash command that the app has",
    standard: "/dateline",
    fault: (value) =>
      /^\/[a-z0-9_-]{1,31}$/.test(value) ? null : "must be a slash and lower-case letters, such as /dateline",
  },
  { name: "SLACK_API_URL", summary: "Slack: another server that speaks its API, for tests", fault: address },
  { name: "DISCORD_TOKEN", summary: "Discord: bot token", secret: true },
  { name: "DISCORD_API_URL", summary: "Discord: another server that speaks its API, for tests", fault: address },
  {
    name: "LOG_LEVEL",
    summary: `How much is logged: ${levels.join(", ")}`,
    standard: "info",
    fault: (value) => (levels.includes(value as Level) ? null : `must be one of ${levels.join(", ")}`),
  },
];

/** Everything that is wrong with the environment, one line a fault. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.name = "ConfigError";
    this.faults = faults;
  }
}

/**
 * Reads the configuration. An empty variable counts as not set.
 * @throws ConfigError with every fault at once, each naming its variable and never showing a secret.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const value = (name: string) => env[name]?.trim() || variables.find((one) => one.name === name)?.standard;
  const faults = [...variables.flatMap((variable) => faultOf(variable, env[variable.name]?.trim())), ...lacking(value)];
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    databaseUrl: value("DATABASE_URL")!,
    articles: value("ARTICLES_DIR")!,
    logLevel: value("LOG_LEVEL") as Level,
    slack: slackOf(value),
    discord: discordOf(value),
    secrets: variables.flatMap(({ name, secret }) => (secret && value(name) ? [value(name)!] : [])),
  };
}

type Read = (name: string) => string | undefined;

function faultOf({ name, secret, fault }: Variable, value: string | undefined): string[] {
  const wrong = value ? fault?.(value) : null;
  const shown = value?.replace(/:\/\/[^@/]*@/, "://…@");
  return wrong ? [`${name} ${wrong}${secret ? "" : `, not “${shown}”`}.`] : [];
}

/** Slack needs both of its tokens. */
function lacking(value: Read): string[] {
  const tokens = ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"];
  const [lack] = tokens.filter((name) => !value(name));
  const [there] = tokens.filter((name) => value(name));
  return lack && there ? [`${lack} is not set, though ${there} is: Slack needs both.`] : [];
}

function slackOf(value: Read): Config["slack"] {
  const botToken = value("SLACK_BOT_TOKEN");
  const appToken = value("SLACK_APP_TOKEN");
  const apiUrl = value("SLACK_API_URL");
  if (!botToken || !appToken) return null;
  return { botToken, appToken, command: value("SLACK_COMMAND")!.slice(1), ...(apiUrl && { apiUrl }) };
}

function discordOf(value: Read): Config["discord"] {
  const token = value("DISCORD_TOKEN");
  const apiUrl = value("DISCORD_API_URL");
  return token ? { token, ...(apiUrl && { apiUrl }) } : null;
}
