/** A statement of KerboScript: its word, anything, and a full stop or a brace at the end of the line. */
const kerboScript =
  /^[ \t]*(?:set|lock|unlock|print|run|runpath|runoncepath|stage|wait|until|when|if|declare|local|global|parameter|clearscreen|switch|toggle|on|for|return|@lazyglobal)\b[^\n]*[.{][ \t]*(?:\/\/[^\n]*)?\r?$/gim

/** Commands of the scripted installation of ESXi that Anaconda has never had, on a line of their own. */
const esxi = /^[ \t]*(?:vm)?accepteula[ \t]*(?:#.*)?\r?$|^%firstboot\b/m

/** A section, or a command that hardly any kickstart is without. */
const kickstart =
  /^[ \t]*(?:%(?:packages|pre|post|include|addon|end)\b|(?:part|autopart|rootpw|lang|keyboard|timezone|url|repo)[ \t])/m

/**
 * The other language that a file with a kickstart's name is written in: `ks.cfg` is also how VMware ESXi is installed, `.ks` also
 * a script of a rocket game. Undefined for kickstarts, and for whatever may be one.
 */
export function otherLanguage(text: string): 'VMware ESXi' | 'KerboScript' | undefined {
  if (esxi.test(text)) return 'VMware ESXi'
  if (kickstart.test(text)) return undefined
  return (text.match(kerboScript)?.length ?? 0) >= 2 ? 'KerboScript' : undefined
}
