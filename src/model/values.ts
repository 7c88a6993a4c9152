import type { CheckedCommand } from '../check/checked.ts'

type Valued = Pick<CheckedCommand, 'options'>

/** The value of an option or positional, when it is a word. */
export function text({ options }: Valued, key: string): string | undefined {
  const value = options[key]
  return typeof value === 'string' ? value : undefined
}

/** True when a flag is given. */
export function isOn({ options }: Valued, key: string): boolean {
  return options[key] === true
}

/** The words of a list; none when it is not given. */
export function words({ options }: Valued, key: string): readonly string[] {
  const value = options[key]
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return []
  return value.filter((word): word is string => typeof word === 'string')
}

/** The value of a number; undefined when it is not given. */
export function number({ options }: Valued, key: string): number | undefined {
  const value = options[key]
  return typeof value === 'number' ? value : undefined
}
