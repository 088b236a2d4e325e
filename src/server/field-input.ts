import { z } from 'zod';
import {
  type Field,
  type Fields,
  type GivenOf,
  type InputName,
  inputName,
  type TypedFields,
  type ValuesOf,
} from '@/domain/shared/fields';

type Shape<T extends Fields> = { [Name in keyof T as InputName<Name, T[Name]> & string]: z.ZodType<GivenOf<T[Name]>> };

function schemaOf(field: Field): z.ZodType {
  switch (field.kind) {
    // Whether an address is one is told when the whole is checked: a draft may be unfinished.
    case 'line':
    case 'text':
    case 'link':
      return z.string().trim().max(field.max);
    case 'day':
      return z.iso.date().nullable();
    case 'whole':
      return z.number().int().min(field.min).max(field.max).nullable();
    case 'choice':
      return field.nullable ? z.enum(field.choices).nullable() : z.enum(field.choices);
  }
}

/** The input of a call that gives all of the fields, under the names in which they are given. */
export const allFieldsInput = <T extends Fields>(fields: T) =>
  z.object(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [inputName(name, field), schemaOf(field)]),
    ) as Shape<T>,
  );

/** The input of a call that may give any of them. */
export const fieldsInput = <T extends Fields>(fields: T) => allFieldsInput(fields).partial();

/** One field whose faults the domain tells in words: these bounds only keep absurd sizes out. */
export function looseSchema(field: TypedFields[string]): z.ZodType {
  switch (field.kind) {
    case 'line':
    case 'text': {
      const text = z.string().max(field.max * 2);
      return field.kind === 'line' && field.nullable ? text.nullable() : text;
    }
    case 'link':
      return z
        .string()
        .max(field.max * 2)
        .nullable();
    case 'whole':
      return z.number().nullable();
    case 'choice':
      return field.nullable ? z.enum(field.choices).nullable() : z.enum(field.choices);
  }
}

/** The input of a call that gives all of the fields as they were typed, for the domain to judge. */
export const looseInput = <T extends TypedFields>(fields: T) =>
  z.object(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, looseSchema(field)])) as {
      [Name in keyof T & string]: z.ZodType<ValuesOf<T>[Name]>;
    },
  );
