import { distro } from './distro.ts'

export interface TdlRequest {
  /** `NAME-VERSION-RELEASE.ARCH` */
  readonly name: string
  /** URL of the install tree, `$arch` already replaced. */
  readonly installTree: string
  readonly arch: string
  /** As `--distro` says it. */
  readonly distro: string
  /** In GB; Koji's command line gives 10 when nobody says. */
  readonly diskSize?: number | string
}

const armArches = new Set(['armhfp', 'armv7hnl', 'armv7hl'])

/** What Oz asks rpm for on the finished image. */
const packageQuery = String.raw`rpm -qa --qf '%{NAME},%{VERSION},%{RELEASE},%{ARCH},%{EPOCH},%{SIZE},%{SIGMD5},%{BUILDTIME}\n'`

/**
 * The template description that an image task hands to Oz, byte for byte as Koji writes it: values are not escaped,
 * so a `&` in the URL makes it malformed there too, and a missing size reads `None`
 * (koji 1.35.3, `builder/kojid`, `OzImageTask.makeTemplate`).
 * @throws KojiInputError where `distro` does
 */
export function tdl(request: TdlRequest): string {
  const { name, version } = distro(request.distro)
  const arch = armArches.has(request.arch) ? 'armv7l' : request.arch
  return `<template>
    <name>${request.name}</name>
        <os>
            <name>${name}</name>
            <version>${version}</version>
            <arch>${arch}</arch>
            <install type='url'>
                <url>${request.installTree}</url>
            </install>
        <icicle>
              <extra_command>${packageQuery}</extra_command>
          </icicle>
      </os>
    <description>${request.name} OS</description>
    <disk>
        <size>${request.diskSize ?? 'None'}</size>
    </disk>
</template>
`
}
