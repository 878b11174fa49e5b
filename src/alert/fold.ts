/** The words of a name as they compare: "Ḥamāh" and "hamah" are one, "al-Jolani" is "al jolani". */
export const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\p{M}'’‘ʿʾ`]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ");
