const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const plain: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** Slack reads `<!channel>`, `<@U1>` and `<url|words>` out of any text object; as entities they are shown as written. */
export const escapeText = (text: string) => text.replace(/[&<>]/g, (sign) => entities[sign]!);

/** What somebody typed, from how Slack hands it on: `who &lt;x&gt; <https://a.example|a.example>` → `who <x> a.example`. */
export function asTyped(text: string): string {
  return text
    .replace(/<([^>|]*)(?:\|([^>]*))?>/g, (_, target: string, label?: string) => label || target)
    .replace(/&(?:amp|lt|gt);/g, (entity) => plain[entity]!)
    .trim();
}

/** The words of a message that name the bot: what follows its name, or else what stands before it. */
export function besidesMention(text: string, bot = ""): string {
  const [before = "", ...after] = text.split(new RegExp(`<@${bot || "[^>|]*"}(?:\\|[^>]*)?>`));
  return after.join(" ").trim() || before.trim();
}
