/** What Slack takes, in UTF-16 units and counts (docs.slack.dev/reference/block-kit), and how much of it we use. */
export const limits = {
  blocks: 50,
  header: 150,
  buttonText: 75,
  /** Slack takes 2,000; a command longer than this is typed, not clicked. */
  buttonValue: 200,
  /** Slack takes 25; more than a row of them is no help. */
  buttons: 5,
  /** `text` of a message with blocks, for notifications and screen readers; Slack takes 40,000. */
  fallback: 1000,
  /** Rich text has no published limit of its own; these keep below the 3,000 of a text object. */
  summary: 1000,
  footer: 500,
  label: 75,
  words: 1000,
  note: 300,
  /**
   * All blocks of a message. Slack refuses about 13,200 characters (`msg_blocks_too_long`) and does not say how it counts;
   * their JSON, which is what we count, is never shorter.
   */
  message: 12_800,
} as const;
