/** True for a value that something else fills in before the installer reads it: `$fstype`, `@DISK@`, `{{ ip }}`, `<ip>`. */
export function isPlaceholder(text: string): boolean {
  return /[$@{}<>%]/.test(text)
}
