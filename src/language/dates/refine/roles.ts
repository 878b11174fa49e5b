import { between } from "../periods.ts";
import type { Context, Found, TimeRole } from "../rule.ts";
import { after, before } from "./around.ts";

/** Reads how the time bears on what is told: since it, until it, before or after it. */
export const readRoles = (context: Context, found: readonly Found[]): Found[] =>
  found.map((one, at) => {
    if (one.role) return one;
    if (onwards(one, context, found[at - 1], found[at + 1])) return since(context, one, 0);
    if (one.rule === "range") return one;
    const words = before(context, one, found[at - 1]);
    const role = ROLES.find(([, pattern]) => pattern.test(words));
    return role ? withRole(context, one, role[0], role[1].exec(words)?.[0].length ?? 0) : one;
  });

/** In order: "not until Thursday" is at that day. */
const ROLES: readonly (readonly [TimeRole, RegExp])[] = [
  ["at", /\bnot until (?:the )?$/i],
  ["since", /\b(?:ever )?since (?:at least |around |about )?(?:the |that )?$/i],
  ["until", /\b(?:until|till|through|up until) (?:the |at least )?$/i],
  ["before", /\b(?:before|prior to|ahead of) (?:the |this )?$/i],
  ["after", /\b(?:after|following) (?:the |this )?$/i],
];

function withRole(context: Context, one: Found, role: TimeRole, length: number): Found {
  if (role === "since") return since(context, one, length);
  return role === "at" ? one : { ...one, role, start: one.start - length };
}

function since(context: Context, one: Found, length: number): Found {
  const start = one.start - length;
  if (one.when.from > context.anchor) return { ...one, role: "since", start };
  return { ...one, role: "since", start, when: between(one.when.from, context.anchor, one.when.basis) };
}

/** "January 25, 2025 – present", "from Thursday onwards". */
function onwards(one: Found, context: Context, previous: Found | undefined, next: Found | undefined): boolean {
  const words = after(context, one, next);
  if (/^ ?(?:[-\u2010-\u2015]|to(?: the)?) ?present\b/i.test(words)) return true;
  return /^ onwards?\b/i.test(words) && /\bfrom (?:the )?$/i.test(before(context, one, previous));
}
