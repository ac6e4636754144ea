// The fields of a command as a form draws and sends them: nested ones too, by dotted name ("changes.purpose").
import { z } from "zod";
import { type FieldMeta, fieldsOf } from "#workflows/fields.ts";
import { WORKFLOWS } from "#workflows/registry.ts";
import type { CaseKind } from "#workflows/types.ts";

export interface FormField {
  /** The name in the form and the path of an issue. */
  name: string;
  meta: FieldMeta;
}

/** The schema of a command; undefined when the kind has no such command. */
export function commandSchema(kind: CaseKind, type: string): z.ZodObject | undefined {
  const { commands } = WORKFLOWS[kind];
  return Object.hasOwn(commands, type) ? commands[type] : undefined;
}

/** Fields in the order of the schema; what is nested comes last. */
export function formFields(schema: z.ZodObject): FormField[] {
  const nested = Object.entries(schema.shape).flatMap(([name, field]) => {
    const inner = unwrap(field as z.ZodType);
    if (!(inner instanceof z.ZodObject)) return [];
    return fieldsOf(z.object(unwrapShape(inner))).map((f) => ({ ...f, name: `${name}.${f.name}` }));
  });
  return [...fieldsOf(schema), ...nested];
}

const unwrap = (type: z.ZodType): z.ZodType =>
  type instanceof z.ZodDefault || type instanceof z.ZodOptional ? unwrap(type.unwrap() as z.ZodType) : type;

/** Optional copies of a field have lost its meta; what lies inside still has it. */
const unwrapShape = (object: z.ZodObject): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(object.shape).map(([name, field]) => {
      const type = field as z.ZodType;
      return [name, type.meta() ? type : unwrap(type)];
    }),
  );
