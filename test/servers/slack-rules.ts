import type { types } from "@slack/bolt";

// Written out from docs.slack.dev/reference/block-kit, not taken from the adapter: one checks the other.
const inMessage = { blocks: 50, characters: 13_200, text: 40_000 };
const inContext = 10;
const inActions = 25;
const lengths = { header: 150, text: 3000, button: 75, value: 2000, actionId: 255 };
const escapes = /&(?!amp;|lt;|gt;)|[<>]/;

/** Why Slack would refuse a message; empty when it would take it. */
export function slackFaults(message: { text?: string; blocks?: types.KnownBlock[] }): string[] {
  const { text = "", blocks = [] } = message;
  const said = JSON.stringify(blocks);
  return [
    ...must(text !== "" || blocks.length > 0, "no_text"),
    ...must(text.length <= inMessage.text, "msg_too_long"),
    ...must(!escapes.test(text), "text is not escaped"),
    ...must(blocks.length <= inMessage.blocks, "more than 50 blocks"),
    ...must(said.length <= inMessage.characters, "msg_blocks_too_long"),
    ...must(said.isWellFormed() && !/\\ud[89a-f]/i.test(said), "a lone surrogate"),
    ...blocks.flatMap(blockFaults),
  ];
}

function blockFaults(block: types.KnownBlock): string[] {
  switch (block.type) {
    case "header":
      return plainFaults("header", block.text, lengths.header);
    case "context":
      return [
        ...must(block.elements.length > 0 && block.elements.length <= inContext, "context elements"),
        ...block.elements.flatMap((one) =>
          one.type === "plain_text" ? plainFaults("context", one, lengths.text) : [one.type],
        ),
      ];
    case "rich_text":
      return [...must(block.elements.length > 0, "empty rich_text"), ...block.elements.flatMap(richFaults)];
    case "actions":
      return actionFaults(block);
    default:
      return [`a block of type ${block.type}`];
  }
}

function actionFaults({ elements }: types.ActionsBlock): string[] {
  const buttons = elements.filter((element) => element.type === "button");
  const ids = new Set(buttons.map((button) => button.action_id));
  return [
    ...must(buttons.length === elements.length && ids.size === buttons.length, "action_id is not unique"),
    ...must(elements.length > 0 && elements.length <= inActions, "elements of actions"),
    ...buttons.flatMap(({ text, value = "", action_id: id = "" }) => [
      ...plainFaults("button", text, lengths.button),
      ...must(value.length <= lengths.value && id.length <= lengths.actionId, "value of a button"),
    ]),
  ];
}

function richFaults(element: types.RichTextBlockElement | types.RichTextElement): string[] {
  if (element.type === "text")
    return must(element.text.length > 0 && element.text.length <= lengths.text, "length of a text");
  if (!("elements" in element)) return [`rich text of type ${element.type}`]; // "user", "broadcast": nothing may ping
  return [...must(element.elements.length > 0, `empty ${element.type}`), ...element.elements.flatMap(richFaults)];
}

function plainFaults(where: string, { text, type }: types.PlainTextElement, most: number): string[] {
  return [
    ...must(type === "plain_text", `${where} is ${type}`),
    ...must(text.trim().length > 0 && text.length <= most, `length of ${where}: ${text.length}`),
    ...must(!escapes.test(text), `${where} is not escaped`),
  ];
}

const must = (holds: boolean, fault: string) => (holds ? [] : [fault]);
