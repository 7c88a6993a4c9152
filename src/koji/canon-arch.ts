/** First match wins. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^i.86$/su, 'i386'],
  [/^athlon$/, 'i386'],
  [/^ia32e$/, 'x86_64'],
  [/^ppc64le$/, 'ppc64le'],
  [/^ppc64/, 'ppc64'],
  [/^sparc64/, 'sparc64'],
  [/^sparc/, 'sparc'],
  [/^alpha/, 'alpha'],
  [/^arm.*h/s, 'armhfp'],
  [/^arm/, 'arm'],
]

/**
 * The architecture Koji builds for when somebody names one: `i686` is `i386`, `armv7hl` is `armhfp`. Names it does
 * not know, and other letter cases, stay as they are (koji 1.35.3, `koji.canonArch`).
 */
export function canonArch(arch: string): string {
  return families.find(([names]) => names.test(arch))?.[1] ?? arch
}
