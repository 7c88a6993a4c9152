/** Options that mean the same to people: which of a group a command has differs from command to command. */
const groups: readonly (readonly string[])[] = [
  ['--url', '--baseurl', '--source', '--location'],
  ['--mirrorlist', '--mirror', '--mirrors'],
  ['--name', '--username', '--user', '--login', '--id'],
  ['--password', '--passphrase', '--passwd', '--pass', '--secret'],
  ['--iscrypted', '--crypted', '--encrypted', '--hashed', '--hash'],
  ['--groups', '--group'],
  ['--homedir', '--home'],
  ['--gecos', '--comment', '--fullname'],
  ['--drives', '--only-use', '--ondisk', '--ondrive', '--disks', '--disk', '--drive'],
  ['--boot-drive', '--boot-disk', '--drive', '--disk', '--device'],
  ['--device', '--interface', '--iface', '--nic', '--dev', '--net'],
  ['--ip', '--ipaddr', '--ipv4', '--address', '--addr'],
  ['--netmask', '--mask', '--prefix', '--cidr'],
  ['--gateway', '--gw', '--router'],
  ['--nameserver', '--dns', '--nameservers', '--resolver'],
  ['--hostname', '--host', '--fqdn'],
  ['--server', '--host'],
  ['--dir', '--path', '--directory'],
  ['--fstype', '--type', '--filesystem', '--format'],
  ['--vgname', '--vg', '--volgroup', '--group'],
  ['--size', '--minsize'],
  ['--maxsize', '--max'],
  ['--service', '--services'],
  ['--port', '--ports'],
  ['--append', '--args', '--kernelargs', '--kernel-args', '--cmdline'],
  ['--ntp-server', '--ntpservers', '--ntpserver', '--server'],
  ['--organization', '--org'],
  ['--activation-key', '--activationkey', '--key'],
  ['--vckeymap', '--keymap', '--layout'],
  ['--xlayouts', '--layouts', '--layout'],
]

/** The option of a command that somebody means by the name it has elsewhere: `--url` for the `--baseurl` of `url`. */
export function otherName(flag: string, flags: readonly string[]): string | undefined {
  for (const group of groups) {
    if (!group.includes(flag)) continue
    const own = group.find((each) => flags.includes(each))
    if (own !== undefined) return own
  }
  return undefined
}
