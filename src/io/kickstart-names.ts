/**
 * What kickstarts are called where a folder is searched for files to lint: `*.ks`, `*.ksi`, `*.kickstart`, `ks.cfg`,
 * `anaconda-ks.cfg`, `8ks.cfg`, `ks-web.cfg`, as the pre-commit hook takes them. Templates are left out: `--template` is for those.
 */
export function isKickstartName(name: string): boolean {
  return /\.(?:ksi?|kickstart)$|(?:^|[._0-9-])(?:ks|kickstart)(?:[0-9._-].*)?\.cfg$/i.test(name)
}

/** What may include a kickstart: those, and `*.cfg`, `*.ksi`, `*.inc` and templates. */
export function mayBeKickstart(name: string): boolean {
  return /\.(?:ks|kickstart|cfg|ksi|ks[-_.].*|inc|include|snippet|tmpl|j2|erb|in)$/i.test(name)
}
