// What a question is called in lists: its own first words.

const AT_MOST = 90;

/** The first sentence, or as many whole words as there is room for. */
export function titleOfQuestion(question: string): string {
  const text = question.replace(/\s+/g, " ").trim();
  const first = /^.{10,}?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
  if (first.length <= AT_MOST) return first.replace(/\.$/, "");
  const cut = first.slice(0, AT_MOST);
  const space = cut.lastIndexOf(" ");
  return `${(space > AT_MOST / 2 ? cut.slice(0, space) : cut).replace(/[,;:.\s]+$/, "")} …`;
}
