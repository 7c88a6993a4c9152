import { KojiInputError } from './koji-input-error.ts'

/** The formats `koji image-build` can make. */
export const imageFormats = [
  'docker',
  'liveimg-squashfs',
  'qcow',
  'qcow2',
  'raw',
  'raw-xz',
  'rhevm-ova',
  'tar-gz',
  'vagrant-hyperv',
  'vagrant-libvirt',
  'vagrant-virtualbox',
  'vagrant-vmware-fusion',
  'vdi',
  'vmdk',
  'vpc',
  'vsphere-ova',
] as const

/**
 * What an image task builds, and whether it delivers it: every format comes from `raw`, which is delivered only when
 * it was asked for, or when nothing was (koji 1.35.3, `builder/kojid`, `OzImageTask.getFormats` and its callers).
 * @throws KojiInputError `format-unknown`
 */
export function formatPlan(formats: readonly string[]): Readonly<Record<string, boolean>> {
  const unknown = formats.find((format) => !(imageFormats as readonly string[]).includes(format))
  if (unknown !== undefined) {
    throw new KojiInputError(
      'format-unknown',
      `Unexpected format "${unknown}", expected one of ${imageFormats.join(' ')}`,
    )
  }
  const wanted = Object.fromEntries(formats.map((format) => [format, true]))
  return { ...wanted, raw: formats.length === 0 || formats.includes('raw') }
}
