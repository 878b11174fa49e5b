/** What Discord takes, in UTF-16 units and counts (discord.com/developers/docs), and how much of it we use. */
export const limits = {
  /** Titles, descriptions and footers of all embeds of a message together. */
  message: 6000,
  /** Of an embed, of which a message may have ten; the text of a message never fills more than three. */
  title: 256,
  description: 4096,
  /** Discord takes 2,048. */
  footer: 500,
  buttonText: 80,
  /** `custom_id`, which holds the command that a button runs. */
  buttonId: 100,
  /** Of a row; a message may have five rows. */
  buttons: 5,
  /** Of a command's, or an option's, description. */
  summary: 100,
  choices: 25,
  label: 100,
  words: 1000,
  note: 300,
} as const;
