/** A fault of the request, in words fit for whoever typed it. Anything else that is thrown is a fault of ours. */
export class UserError extends Error {
  /** Commands worth trying instead, as typed: "/status Homs". */
  readonly suggestions: readonly string[];

  constructor(message: string, suggestions: readonly string[] = []) {
    super(message);
    this.name = "UserError";
    this.suggestions = suggestions;
  }
}

/** The request was right, and the record holds nothing on it. */
export class Nothing extends UserError {}
