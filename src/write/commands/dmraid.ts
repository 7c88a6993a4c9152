import type { Values } from '../../check/line.ts'

/** Of a path to the device only the last part is its name. */
export function dmraid(values: Values): Values {
  const { name } = values
  return typeof name === 'string' ? { ...values, name: name.slice(name.lastIndexOf('/') + 1) } : values
}
