import { didYouMean } from '../../../check/availability.ts'
import { words } from '../../../model/values.ts'
import { isPlaceholder } from '../../placeholder.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'
import { wordPlace } from '../../word-place.ts'

/** Units that kickstarts enable and disable; packages bring many more. */
const units =
  'NetworkManager NetworkManager-wait-online abrtd acpid amazon-ssm-agent atd auditd autofs avahi-daemon bluetooth chronyd chrony-wait cloud-config cloud-final cloud-init cloud-init-local cockpit containerd crond cpupower cups dnf-automatic dnf-makecache dnsmasq docker firewalld fstrim gdm getty gssproxy haproxy haveged hdparm hostapd httpd hv_kvp_daemon initial-setup ip6tables iptables irqbalance iscsi iscsid kdump keepalived ksm ksmtuned libvirtd lightdm lldpad lm_sensors lvm2-monitor mariadb mcelog mdmonitor microcode multipathd munge named netfs network nfs-server nginx nis ntpd ntpdate oddjobd openvpn pcscd php-fpm podman postfix postgresql psacct qemu-guest-agent quotad realmd redis rhsmcertd rngd rpcbind rsyslog rtkit-daemon sddm sendmail serial-getty slapd smartd smb snmpd spice-vdagentd sshd sssd sysstat systemd-networkd systemd-resolved systemd-timesyncd tang tmp tomcat tuned udisks2 upower usbguard vboxadd vmtoolsd waagent winbind wpa_supplicant xinetd ypbind zabbix-agent zramswap'.split(
    ' ',
  )

export const serviceName: Rule<'command'> = {
  meta: {
    id: 'text/service-name',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow misspelt units of systemd in `services`.',
    why: 'A unit to enable that is not installed ends the installation with an error on RHEL 8 and 9 and on Fedora, with a question on newer builds; RHEL 7 passes over it, and the service does not run. One to disable is passed over everywhere. The unit of OpenSSH is `sshd`, not `ssh`. Only names that are near a common one are reported, since packages bring units of their own.',
    sources: ['Anaconda pyanaconda/modules/services/installation.py', 'Anaconda 9:core/util.py'],
    ok: ['services --enabled=sshd,chronyd.service --disabled=kdump\n', 'services --enabled=my-own,cups.path\n'],
    bad: ['services --enabled=ssdh\n', 'services --enabled=sshd,NetworkManger --disabled=ssh\n'],
  },
  on: 'command',
  commands: ['services'],
  check(command, ctx) {
    for (const key of ['enabled', 'disabled'] as const) {
      for (const unit of words(command, key)) {
        const name = unit.replace(/(?:@.*)?(?:\.(?:service|socket|target|timer|path|mount))?$/, '')
        if (name.length < 3 || isPlaceholder(name) || units.includes(name)) continue
        const hint = name === 'ssh' ? 'did you mean "sshd"?' : name.length < 4 ? undefined : didYouMean(name, units)
        if (!hint) continue
        ctx.report({
          at: wordPlace(ctx, command, unit),
          message: `Unexpected unit ${quoted(unit)}, expected one that a package brings`,
          hint,
        })
      }
    }
  },
}
