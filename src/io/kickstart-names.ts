/** What kickstarts are called where a folder is searched for files to lint: `*.ks`, `*.kickstart`, `ks.cfg`, `anaconda-ks.cfg`. */
export function isKickstartName(name: string): boolean {
  return /\.(?:ks|kickstart)$|(?:^|[-_.])(?:ks|kickstart)\.cfg$/i.test(name)
}

/** What may include a kickstart: those, and `*.cfg`, `*.ksi`, `*.inc` and templates. */
export function mayBeKickstart(name: string): boolean {
  return /\.(?:ks|kickstart|cfg|ksi|ks[-_.].*|inc|include|snippet|tmpl|j2|erb|in)$/i.test(name)
}
