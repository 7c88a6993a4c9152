const longest = 60

/** A value in double quotes for a message: on one line, characters nobody can see escaped, long ones cut. */
export function shown(value: string): string {
  const cut = value.length > longest ? `${value.slice(0, longest)}…` : value
  const visible = cut.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]/g, (unit) => {
    const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }
    return short[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `"${visible}"`
}
