const markup = /[\\*_~`|<[\]@]|:(?=[\w/+-])/g;
const atStart = /^(\s*)([-+>#]|\d+(?=[.)]))/;

/**
 * Backslashes before whatever Discord would read as markup, a mention, an emoji or a link, so that it is shown as written.
 * For embeds' titles and descriptions; footers, button labels and choices have no markup and must not be escaped.
 */
export function escapeText(text: string): string {
  return text
    .replace(markup, "\\$&")
    .replace(atStart, (_, space: string, sign: string) => space + (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}
