import { didYouMean } from '../../../check/availability.ts'
import { words } from '../../../model/values.ts'
import { quoted } from '../../quoted.ts'
import type { Rule } from '../../rule.ts'
import { wordPlace } from '../../word-place.ts'

/** Services that firewalld comes with; packages bring more. */
const services =
  'RH-Satellite-6 afp amanda-client amanda-k5-client amqp amqps apcupsd audit bacula bacula-client bareos-director bb bgp bitcoin bitcoin-rpc ceph ceph-mon cfengine cockpit collectd condor-collector ctdb dhcp dhcpv6 dhcpv6-client distcc dns dns-over-tls docker-registry docker-swarm dropbox-lansync elasticsearch etcd-client etcd-server finger foreman foreman-proxy freeipa-4 freeipa-ldap freeipa-ldaps freeipa-replication freeipa-trust ftp galera ganglia-client ganglia-master git gpsd grafana gre high-availability http http3 https ident imap imaps ipfs ipp ipp-client ipsec irc ircs iscsi-target isns jenkins kadmin kdeconnect kerberos kibana klogin kpasswd kprop kshell kube-api kube-apiserver kubelet ldap ldaps libvirt libvirt-tls llmnr llmnr-client managesieve matrix mdns memcache minidlna mongodb mosh mountd mqtt mqtt-tls ms-wbt mssql murmur mysql nbd nebula netbios-ns nfs nfs3 nmea-0183 nrpe ntp nut openvpn ovirt-imageio ovirt-storageconsole ovirt-vmconsole plex pmcd pmproxy pmwebapi pmwebapis pop3 pop3s postgresql privoxy prometheus proxy-dhcp ptp pulseaudio puppetmaster quassel radius rdp redis redis-sentinel rpc-bind rquotad rsh rsyncd rtsp salt-master samba samba-client samba-dc sane sip sips slp smtp smtp-submission smtps snmp snmptls snmptrap snmptls-trap spotify-sync squid ssdp ssh steam-streaming svdrp svn syncthing syncthing-gui synergy syslog syslog-tls telnet tentacle tftp tftp-client tinc tor-socks transmission-client upnp-client vdsm vnc-server wbem-http wbem-https wireguard wsdd wsman wsmans xdmcp xmpp-bosh xmpp-client xmpp-local xmpp-server zabbix-agent zabbix-server zero-k zookeeper'.split(
    ' ',
  )

export const firewallService: Rule<'command'> = {
  meta: {
    id: 'text/firewall-service',
    severity: 'warning',
    fixable: false,
    since: '0.1.0',
    summary: 'Disallow misspelt services of the firewall.',
    why: 'firewall-offline-cmd refuses a service that it does not know, and the installed system lets nobody in there. Only names that are near a common one are reported, since packages bring services of their own.',
    sources: ['Anaconda modules/network/firewall/installation.py', 'firewalld services'],
    ok: ['firewall --enabled --service=ssh,https --remove-service=mdns\n', 'firewall --service=my-own\n'],
    bad: ['firewall --enabled --service=shh\n', 'firewall --service=ssh,htps\n'],
  },
  on: 'command',
  commands: ['firewall'],
  check(command, ctx) {
    for (const key of ['service', 'removeService'] as const) {
      for (const service of words(command, key)) {
        const hint = services.includes(service) || service.length < 3 ? undefined : didYouMean(service, services)
        if (!hint) continue
        ctx.report({
          at: wordPlace(ctx, command, service),
          message: `Unexpected service ${quoted(service)}, expected one that firewalld knows`,
          hint,
        })
      }
    }
  },
}
