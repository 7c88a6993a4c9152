import { auth } from './auth.ts'
import { authselect } from './authselect.ts'
import { autopart } from './autopart.ts'
import { autostep } from './autostep.ts'
import { bootc } from './bootc.ts'
import { bootloader } from './bootloader.ts'
import { btrfs } from './btrfs.ts'
import { cdrom } from './cdrom.ts'
import { clearpart } from './clearpart.ts'
import { cmdline } from './cmdline.ts'
import { device } from './device.ts'
import { deviceprobe } from './deviceprobe.ts'
import { dmraid } from './dmraid.ts'
import { driverdisk } from './driverdisk.ts'
import { eula } from './eula.ts'
import { fcoe } from './fcoe.ts'
import { firewall } from './firewall.ts'
import { firstboot } from './firstboot.ts'
import { graphical } from './graphical.ts'
import { group } from './group.ts'
import { halt } from './halt.ts'
import { harddrive } from './harddrive.ts'
import { hmc } from './hmc.ts'
import { ignoredisk } from './ignoredisk.ts'
import { install } from './install.ts'
import { interactive } from './interactive.ts'
import { iscsi } from './iscsi.ts'
import { iscsiname } from './iscsiname.ts'
import { key } from './key.ts'
import { keyboard } from './keyboard.ts'
import { lang } from './lang.ts'
import { langsupport } from './langsupport.ts'
import { lilo } from './lilo.ts'
import { lilocheck } from './lilocheck.ts'
import { liveimg } from './liveimg.ts'
import { logging } from './logging.ts'
import { logvol } from './logvol.ts'
import { mediacheck } from './mediacheck.ts'
import { method } from './method.ts'
import { module } from './module.ts'
import { monitor } from './monitor.ts'
import { mount } from './mount.ts'
import { mouse } from './mouse.ts'
import { multipath } from './multipath.ts'
import { network } from './network.ts'
import { nfs } from './nfs.ts'
import { nvdimm } from './nvdimm.ts'
import { ostreecontainer } from './ostreecontainer.ts'
import { ostreesetup } from './ostreesetup.ts'
import { part } from './part.ts'
import { poweroff } from './poweroff.ts'
import { raid } from './raid.ts'
import { rdp } from './rdp.ts'
import { realm } from './realm.ts'
import { reboot } from './reboot.ts'
import { repo } from './repo.ts'
import { reqpart } from './reqpart.ts'
import { rescue } from './rescue.ts'
import { rhsm } from './rhsm.ts'
import { rootpw } from './rootpw.ts'
import { selinux } from './selinux.ts'
import { services } from './services.ts'
import { shutdown } from './shutdown.ts'
import { skipx } from './skipx.ts'
import { snapshot } from './snapshot.ts'
import { sshkey } from './sshkey.ts'
import { sshpw } from './sshpw.ts'
import { syspurpose } from './syspurpose.ts'
import { text } from './text.ts'
import { timesource } from './timesource.ts'
import { timezone } from './timezone.ts'
import { unsupportedHardware } from './unsupported-hardware.ts'
import { updates } from './updates.ts'
import { upgrade } from './upgrade.ts'
import { url } from './url.ts'
import { user } from './user.ts'
import { vnc } from './vnc.ts'
import { volgroup } from './volgroup.ts'
import { xconfig } from './xconfig.ts'
import { zerombr } from './zerombr.ts'
import { zfcp } from './zfcp.ts'
import { zipl } from './zipl.ts'

/** Every command of the language, by name. */
export const commands = {
  auth,
  authselect,
  autopart,
  autostep,
  bootc,
  bootloader,
  btrfs,
  cdrom,
  clearpart,
  cmdline,
  device,
  deviceprobe,
  dmraid,
  driverdisk,
  eula,
  fcoe,
  firewall,
  firstboot,
  graphical,
  group,
  halt,
  harddrive,
  hmc,
  ignoredisk,
  install,
  interactive,
  iscsi,
  iscsiname,
  key,
  keyboard,
  lang,
  langsupport,
  lilo,
  lilocheck,
  liveimg,
  logging,
  logvol,
  mediacheck,
  method,
  module,
  monitor,
  mount,
  mouse,
  multipath,
  network,
  nfs,
  nvdimm,
  ostreecontainer,
  ostreesetup,
  part,
  poweroff,
  raid,
  rdp,
  realm,
  reboot,
  repo,
  reqpart,
  rescue,
  rhsm,
  rootpw,
  selinux,
  services,
  shutdown,
  skipx,
  snapshot,
  sshkey,
  sshpw,
  syspurpose,
  text,
  timesource,
  timezone,
  unsupported_hardware: unsupportedHardware,
  updates,
  upgrade,
  url,
  user,
  vnc,
  volgroup,
  xconfig,
  zerombr,
  zfcp,
  zipl,
} as const

export type CommandName = keyof typeof commands
