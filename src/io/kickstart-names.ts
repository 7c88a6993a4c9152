const template = String.raw`\.(?:in|j2|jinja2?|erb|tmpl|tpl|template|hcl|pkrtpl(?:\.hcl)?)`
const kickstart = String.raw`\.(?:ksi?|kickstart)|(?:^|[._0-9-])(?:ks|kickstart)(?:[0-9._-].*)?\.cfg`

const kickstartName = new RegExp(`(?:${kickstart})(?:${template})?$|^ks${template}$`, 'i')
const templateName = new RegExp(`(?:${kickstart}|^ks)${template}$`, 'i')

/**
 * What kickstarts are called where a folder is searched for them: `*.ks`, `*.ksi`, `*.kickstart`, `ks.cfg`, `anaconda-ks.cfg`,
 * `8ks.cfg`, `ks-web.cfg`, and templates of them: `*.ks.in`, `ks.cfg.j2`, `ks.pkrtpl.hcl`. The pre-commit hook takes the same names.
 */
export function isKickstartName(name: string): boolean {
  return kickstartName.test(name)
}

/** True for the name of a template that kickstarts are made from: `web.ks.in`, `ks.cfg.j2`, `web.ks.pkrtpl.hcl`. */
export function isTemplateName(name: string): boolean {
  return templateName.test(name)
}

/** What may include a kickstart: those, and `*.cfg`, `*.ksi`, `*.inc` and templates. */
export function mayBeKickstart(name: string): boolean {
  return /\.(?:ks|kickstart|cfg|ksi|ks[-_.].*|inc|include|snippet|tmpl|j2|erb|in)$/i.test(name)
}
