// What a page does not draw is not sent, and may be left out of a command where it may be left empty.
import { expect, test } from "vitest";
import { fieldsOf, withEmptyFields } from "#workflows/fields.ts";
import { WORKFLOWS } from "#workflows/registry.ts";

const commands = Object.values(WORKFLOWS).flatMap(({ kind, commands }) =>
  Object.entries(commands).map(([type, schema]) => ({ name: `${kind} ${type}`, schema })),
);

test.each(commands)("$name takes that an optional field is left out", ({ schema }) => {
  const optional = fieldsOf(schema).flatMap(({ name, meta }) =>
    meta.optional && meta.widget !== "choice" ? [name] : [],
  );
  const mistakes = schema.safeParse(withEmptyFields(schema, {})).error?.issues ?? [];
  expect(mistakes.filter(({ path }) => path.length === 1 && optional.includes(String(path[0])))).toEqual([]);
});
