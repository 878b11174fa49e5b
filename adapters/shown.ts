/** Commands that change what a channel is told: everybody in it sees the answer. Any other answer is shown to who asked. */
export const changesChannel: readonly string[] = ["alerts add", "alerts remove"];
