/** The path of a file in a checkout, as reports print it: `https://host/repo.git#1a2b3c4d5e6f:folder/file.ks`. */
const checkoutPath = /^([a-z+]+:\/\/[^#]*#r?[0-9a-f]+):/

/** Splits such a path into the checkout and the path in it; other paths have no checkout. */
export function splitCheckoutPath(path: string): { readonly checkout?: string; readonly path: string } {
  const found = checkoutPath.exec(path)
  return found ? { checkout: found[1]!, path: path.slice(found[0].length) } : { path }
}
