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
  /** `drop` the option; `drop-line` the line, when there is nothing else on it; `respell` it as `as`. */
  readonly do: 'drop' | 'drop-line' | 'respell'
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

/** Why a human has to do it, by command, section, or command and option. */
export const humanReasons: Readonly<Record<string, string>> = {
  auth: 'only the defaults of the distribution can be left out; write authselect select PROFILE FEATURES for what else it asks for',
  upgrade: 'a kickstart only installs now: take the line out, and with it the purpose of the file',
  'harddrive --biospart': 'a BIOS number names no partition now: find the device for --partition',
  btrfs: 'RHEL has no Btrfs: design the layout anew, with LVM or plain partitions and XFS',
  nvdimm: 'prepare the namespaces beforehand, with ndctl',
  module: 'there are no streams any more: list the packages, or a repository that has the wanted version',
  vnc: 'write rdp with its own --username and --password, and inst.rdp on the command line',
  'network --teamslaves': 'teams became bonds: write --bondslaves, and --bondopts by what the team was configured for',
  'network --teamconfig': 'teams became bonds: write --bondopts by what the team was configured for',
  '%traceback': '%onerror runs at other moments too: look whether the script fits them',
  part: 'sizes and file systems are a decision of yours',
}
