// Where JSON goes wrong. JSON.parse knows, but reports it in a message that differs between versions of Node, or not at all.

const string = /"[^"\\\p{Cc}]*(?:(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|[\u007f-\u009f])[^"\\\p{Cc}]*)*"/u
  .source;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/u.source;
const token = new RegExp(`([{}[\\],:])|(${string})|(?:${number}|true|false|null)`, "uy");

type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing";

/** Offset of the first character that cannot stand where it stands; the text's length when it ends too early. */
export function jsonErrorOffset(text: string): number {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let offset = 0;
  const afterValue = (): Expected => (open.length === 0 ? "nothing" : "comma-or-end");
  for (;;) {
    const start = nextCharacter(text, offset);
    if (start === text.length) return start;
    token.lastIndex = start;
    const [whole, mark, words] = token.exec(text) ?? [];
    if (whole === undefined || expected === "nothing") return start;
    const isValue = mark === undefined || mark === "{" || mark === "[";
    const inObject = open.at(-1) === "{";
    if (isValue && (expected === "value" || expected === "value-or-end")) {
      if (mark === "{" || mark === "[") open.push(mark);
      expected = mark === "{" ? "key-or-end" : mark === "[" ? "value-or-end" : afterValue();
    } else if (words !== undefined && (expected === "key" || expected === "key-or-end")) expected = "colon";
    else if (mark === ":" && expected === "colon") expected = "value";
    else if (mark === "," && expected === "comma-or-end") expected = inObject ? "key" : "value";
    else if (mark === (inObject ? "}" : "]") && /end$/.test(expected) && open.length > 0) {
      open.pop();
      expected = afterValue();
    } else return start;
    offset = start + whole.length;
  }
}

function nextCharacter(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && " \t\r\n".includes(text[offset] ?? "x")) offset++;
  return offset;
}
