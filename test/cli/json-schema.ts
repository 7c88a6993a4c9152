import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** As much of JSON Schema as the schemas of reports use. */
export interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly type?: string | readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly not?: Schema
  readonly pattern?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
}

export function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../schema', name), 'utf8'))
}

/** Where a value does not keep to a schema; empty when it does. */
export function faults(value: unknown, schema: Schema, root: Schema = schema, at = '$'): readonly string[] {
  if (schema.$ref !== undefined) return faults(value, root.$defs![schema.$ref.slice('#/$defs/'.length)]!, root, at)
  const found: string[] = []
  if ('const' in schema && value !== schema.const) found.push(`${at}: not ${schema.const}`)
  if (schema.enum && !schema.enum.includes(value)) found.push(`${at}: none of ${schema.enum}`)
  if (schema.anyOf?.every((one) => faults(value, one, root).length > 0)) found.push(`${at}: none of several`)
  if (schema.not && faults(value, schema.not, root).length === 0) found.push(`${at}: what it must not be`)
  if (typeof value === 'string') {
    if (value.length < (schema.minLength ?? 0)) found.push(`${at}: too short`)
    if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value))
      found.push(`${at}: not ${schema.pattern}`)
  }
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type
  if (types && !types.some((type) => isOfType(value, type))) return [...found, `${at}: no ${types}`]
  if (typeof value === 'number') {
    const least = schema.minimum ?? value
    if (value < least || value <= (schema.exclusiveMinimum ?? Number.NEGATIVE_INFINITY)) found.push(`${at}: too small`)
  }
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? value.length))
      found.push(`${at}: length`)
    for (const [i, item] of value.entries()) found.push(...faults(item, schema.items ?? {}, root, `${at}[${i}]`))
  } else if (typeof value === 'object' && value !== null) {
    for (const name of schema.required ?? []) if (!Object.hasOwn(value, name)) found.push(`${at}.${name}: missing`)
    for (const [name, one] of Object.entries(value)) {
      const inner = schema.properties?.[name] ?? schema.additionalProperties
      if (inner === false) found.push(`${at}.${name}: unknown`)
      else if (typeof inner === 'object') found.push(...faults(one, inner, root, `${at}.${name}`))
    }
  }
  return found
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}
