/**
 * True for a value that something else fills in before the installer reads it: `$fstype`, `@DISK@`, `{{ ip }}`, `<ip>`; what a
 * template's placeholder is masked as (`___ip___`, `_ip`); and what `sed` looks for, `HTTP-ADDON-REPO`, `CHANGE_ME`.
 */
export function isPlaceholder(text: string): boolean {
  return (
    /[$@{}<>%]|__|(?<![A-Za-z0-9])_\w/.test(text) ||
    (text.length >= 8 && /^[A-Z][A-Z0-9]*(?:[-_][A-Z0-9]+)+$/.test(text))
  )
}
