/** Rules that a target turns off, and why. */
export interface TurnedOff {
  readonly rules: Readonly<Record<string, 'off'>>
  readonly reasons: Readonly<Record<string, string>>
}

/** Turns rules off for one reason: what makes them needless there, behind "off, since". */
export function off(because: string, rules: readonly string[]): TurnedOff {
  return {
    rules: Object.fromEntries(rules.map((rule) => [rule, 'off'])),
    reasons: Object.fromEntries(rules.map((rule) => [rule, because])),
  }
}

/** All of several. */
export function allOff(...parts: readonly TurnedOff[]): TurnedOff {
  return {
    rules: Object.assign({}, ...parts.map(({ rules }) => rules)),
    reasons: Object.assign({}, ...parts.map(({ reasons }) => reasons)),
  }
}
