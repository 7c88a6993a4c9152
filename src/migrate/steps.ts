/** A line that is deleted where the later release no longer acts on it. */
export interface DeletedCommand {
  /** Why nothing is lost. */
  readonly because: string
  /** Where the fact is from. */
  readonly source: string
}

const gone = 'pykickstart 3.74, commands by release'
const ignored = 'Kickstart changes, RHEL 8: deprecated and ignored commands'

/** Commands whose line is deleted, by canonical name. */
export const deletedCommands: Readonly<Record<string, DeletedCommand>> = {
  install: { because: 'an installation is all there is', source: ignored },
  device: { because: 'drivers are loaded by themselves, or by inst.dd and modprobe options', source: ignored },
  deviceprobe: { because: 'devices are always looked for', source: ignored },
  dmraid: { because: 'firmware RAID is found by itself', source: ignored },
  multipath: { because: 'multipath devices are found by themselves', source: ignored },
  autostep: { because: 'it has no effect on an unattended installation', source: gone },
  unsupported_hardware: { because: 'the question it answered is no longer asked', source: gone },
  key: { because: 'there are no installation numbers', source: gone },
  interactive: { because: 'it has no effect', source: gone },
  monitor: { because: 'monitors are found by themselves', source: gone },
  mouse: { because: 'mice are found by themselves', source: gone },
  langsupport: { because: 'lang --addsupport and packages bring languages', source: gone },
  lilo: { because: 'there is no such boot loader; bootloader is for the one there is', source: gone },
  lilocheck: { because: 'there is no such boot loader', source: gone },
  method: { because: 'the words after it were never read; url, nfs and others name the source', source: gone },
}

/** What becomes of an option that the later release takes no more. */
export interface OptionStep {
  /**
   * `drop` the option; `drop-line` the line, when there is nothing else on it; `respell` it as `as`; `respell-or-drop`
   * where nothing is lost when the release has no such option.
   */
  readonly do: 'drop' | 'drop-line' | 'respell' | 'respell-or-drop'
  readonly as?: string
  readonly source: string
}

const renamed = 'pykickstart 3.74: one option by two spellings'

/** By command or section, then by option. */
export const optionSteps: Readonly<Record<string, Readonly<Record<string, OptionStep>>>> = {
  timezone: { '--isUtc': { do: 'respell', as: '--utc', source: renamed } },
  '%packages': {
    '--instLangs': { do: 'respell', as: '--inst-langs', source: renamed },
    '--excludeWeakdeps': { do: 'respell', as: '--exclude-weakdeps', source: renamed },
    '--inst-langs': { do: 'respell', as: '--instLangs', source: renamed },
    '--exclude-weakdeps': {
      do: 'respell-or-drop',
      as: '--excludeWeakdeps',
      source: 'RHEL 7: rpm without weak dependencies',
    },
    '--nobase': { do: 'drop', source: gone },
    '--ignoredeps': { do: 'drop', source: gone },
    '--resolvedeps': { do: 'drop', source: gone },
  },
  bootloader: { '--upgrade': { do: 'drop', source: ignored } },
  part: { '--active': { do: 'drop', source: ignored } },
  ignoredisk: { '--interactive': { do: 'drop-line', source: ignored } },
  logging: { '--level': { do: 'drop-line', source: gone } },
  repo: { '--ignoregroups': { do: 'drop', source: gone } },
  xconfig: { '--driver': { do: 'drop', source: gone }, '--resolution': { do: 'drop', source: gone } },
  zfcp: { '--scsiid': { do: 'drop', source: gone }, '--scsilun': { do: 'drop', source: gone } },
}
