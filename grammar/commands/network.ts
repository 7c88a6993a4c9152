import type { CommandDef } from '../types.ts'

export const network = {
  name: 'network',
  description: 'Configures a network device and the name of the host.',
  lanes: { fedora: { since: 'FC3' }, rhel: { since: 'RHEL3' } },
  repeat: 'list',
  options: {
    '--bootproto': {
      choices: ['dhcp', 'bootp', 'static'],
      default: 'dhcp',
      help: 'how the address is found',
      changes: [
        { from: { fedora: 'F9', rhel: 'RHEL5' }, choices: ['dhcp', 'bootp', 'static', 'query'] },
        { from: { fedora: 'F16', rhel: 'RHEL6' }, choices: ['dhcp', 'bootp', 'static', 'query', 'ibft'] },
      ],
    },
    '--dhcpclass': { help: 'DHCP class to ask with' },
    '--device': { help: 'device to configure' },
    '--essid': { help: 'name of the wireless network' },
    '--ethtool': { help: 'settings to hand to ethtool' },
    '--gateway': { help: 'gateway of the default route' },
    '--hostname': { help: 'name of the host' },
    '--ip': { help: 'IPv4 address' },
    '--mtu': { help: 'MTU of the device, in bytes' },
    '--nameserver': { help: 'name servers' },
    '--netmask': { help: 'IPv4 netmask' },
    '--nodns': { type: 'flag', help: 'configure no name server' },
    '--onboot': { type: 'bool', help: 'bring the device up at boot' },
    '--wepkey': { secret: true, help: 'WEP key' },
    '--notksdevice': {
      type: 'flag',
      help: 'this is not the device the kickstart came over',
      lanes: { fedora: { since: 'FC4' }, rhel: { since: 'RHEL4' } },
    },
    '--noipv4': { type: 'flag', help: 'no IPv4', lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } } },
    '--noipv6': { type: 'flag', help: 'no IPv6', lanes: { fedora: { since: 'FC6' }, rhel: { since: 'RHEL5' } } },
    '--ipv6': { help: 'IPv6 address, auto or dhcp', lanes: { fedora: { since: 'F8' }, rhel: { since: 'RHEL6' } } },
    '--activate': {
      type: 'flag',
      sticky: true,
      group: 'activate',
      help: 'bring the device up already while installing',
      lanes: { fedora: { since: 'F16' }, rhel: { since: 'RHEL6' } },
    },
    '--nodefroute': {
      type: 'flag',
      help: 'make no default route over this device',
      lanes: { fedora: { since: 'F16' }, rhel: { since: 'RHEL6' } },
    },
    '--vlanid': { help: 'id of the VLAN', lanes: { fedora: { since: 'F19' }, rhel: { since: 'RHEL6' } } },
    '--bondslaves': {
      default: '',
      help: 'devices to bond together',
      lanes: { fedora: { since: 'F19' }, rhel: { since: 'RHEL6' } },
      changes: [
        { from: { rhel: 'RHEL6' }, default: null },
        { from: { rhel: 'RHEL7' }, default: '' },
      ],
    },
    '--bondopts': {
      default: '',
      help: 'options of the bond',
      lanes: { fedora: { since: 'F19' }, rhel: { since: 'RHEL6' } },
      changes: [
        { from: { rhel: 'RHEL6' }, default: null },
        { from: { rhel: 'RHEL7' }, default: '' },
      ],
    },
    '--wpakey': {
      default: '',
      secret: true,
      help: 'WPA key',
      lanes: { fedora: { since: 'F16' }, rhel: { since: 'RHEL7' } },
    },
    '--ipv6gateway': {
      default: '',
      help: 'IPv6 gateway',
      lanes: { fedora: { since: 'F19' }, rhel: { since: 'RHEL7' } },
    },
    '--teamslaves': {
      type: 'teamslaves',
      help: 'devices of the team',
      lanes: { fedora: { since: 'F20' }, rhel: { since: 'RHEL7', deprecated: 'RHEL10' } },
    },
    '--teamconfig': {
      default: '',
      help: 'configuration of the team, as JSON',
      lanes: { fedora: { since: 'F20' }, rhel: { since: 'RHEL7', deprecated: 'RHEL10' } },
    },
    '--interfacename': {
      default: '',
      help: 'name of the virtual device',
      lanes: { fedora: { since: 'F21' }, rhel: { since: 'RHEL7' } },
    },
    '--bridgeslaves': {
      default: '',
      help: 'devices to put in the bridge',
      lanes: { fedora: { since: 'F22' }, rhel: { since: 'RHEL7' } },
    },
    '--bridgeopts': {
      default: '',
      help: 'options of the bridge, as key=value',
      lanes: { fedora: { since: 'F22' }, rhel: { since: 'RHEL7' } },
    },
    '--no-activate': {
      type: 'flag',
      group: 'activate',
      sticky: true,
      help: 'do not bring the device up while installing',
      lanes: { fedora: { since: 'F25' }, rhel: { since: 'RHEL7' } },
    },
    '--bindto': {
      choices: ['mac'],
      help: 'what the configuration is bound to (mac: the hardware address)',
      lanes: { fedora: { since: 'F27' }, rhel: { since: 'RHEL7' } },
    },
    '--ipv4-dns-search': {
      help: 'domains to search over IPv4',
      lanes: { fedora: { since: 'F39' }, rhel: { since: 'RHEL9' } },
    },
    '--ipv6-dns-search': {
      help: 'domains to search over IPv6',
      lanes: { fedora: { since: 'F39' }, rhel: { since: 'RHEL9' } },
    },
    '--ipv4-ignore-auto-dns': {
      type: 'flag',
      help: 'ignore name servers that IPv4 brings',
      lanes: { fedora: { since: 'F39' }, rhel: { since: 'RHEL9' } },
    },
    '--ipv6-ignore-auto-dns': {
      type: 'flag',
      help: 'ignore name servers that IPv6 brings',
      lanes: { fedora: { since: 'F39' }, rhel: { since: 'RHEL9' } },
    },
  },
} as const satisfies CommandDef
