/** An IPv4 address as a number of 32 bits; undefined for anything but four decimal bytes. */
export function parseIpv4(text: string): number | undefined {
  const bytes = text.split('.')
  if (bytes.length !== 4 || !bytes.every((byte) => /^\d{1,3}$/.test(byte) && Number(byte) < 256)) return undefined
  return bytes.reduce((sum, byte) => sum * 256 + Number(byte), 0)
}

/** The bits of an IPv4 netmask (255.255.255.0: 24); undefined when its ones are not in front. */
export function parseNetmask(text: string): number | undefined {
  const mask = parseIpv4(text)
  if (mask === undefined) return undefined
  const zeros = 2 ** 32 - mask
  const bits = Math.log2(zeros)
  return Number.isInteger(bits) ? 32 - bits : undefined
}

/** True when two IPv4 addresses are in one net of so many bits. */
export function inOneNet(a: number, b: number, bits: number): boolean {
  const size = 2 ** (32 - bits)
  return Math.floor(a / size) === Math.floor(b / size)
}

/** True for an IPv6 address, without prefix or zone (RFC 4291). */
export function isIpv6(text: string): boolean {
  const halves = text.split('::')
  if (halves.length > 2 || !text.includes(':')) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1)
  const dotted = last?.includes('.') === true
  if (dotted && parseIpv4(last!) === undefined) return false
  const plain = dotted ? groups.slice(0, -1) : groups
  if (!plain.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false
  const count = plain.length + (dotted ? 2 : 0)
  return halves.length === 2 ? count < 8 : count === 8
}
