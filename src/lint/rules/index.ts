import type { Rule } from '../rule.ts'
import { cloudInit } from './koji/cloud-init.ts'
import { endOfBuild } from './koji/end-of-build.ts'
import { ignoredCommand } from './koji/ignored-command.ts'
import { ignoredRepo } from './koji/ignored-repo.ts'
import { missingCommand } from './koji/missing-command.ts'
import { networkDhcp } from './koji/network-dhcp.ts'
import { noInclude } from './koji/no-include.ts'
import { noUrl } from './koji/no-url.ts'
import { postInterpreter } from './koji/post-interpreter.ts'
import { postLog } from './koji/post-log.ts'
import { postRelabel } from './koji/post-relabel.ts'
import { postTrace } from './koji/post-trace.ts'
import { refusedCommand } from './koji/refused-command.ts'
import { requireClearpart } from './koji/require-clearpart.ts'
import { requireLockedRoot } from './koji/require-locked-root.ts'
import { requireReboot } from './koji/require-reboot.ts'
import { requireZerombr } from './koji/require-zerombr.ts'
import { rootPrimary } from './koji/root-primary.ts'
import { selinuxOff } from './koji/selinux.ts'
import { sshEnabled } from './koji/ssh-enabled.ts'
import { sshPort } from './koji/ssh-port.ts'
import { cutHash } from './login/cut-hash.ts'
import { existingAccount } from './login/existing-account.ts'
import { groupGid } from './login/group-gid.ts'
import { hashAsPassword } from './login/hash-as-password.ts'
import { invalidName } from './login/invalid-name.ts'
import { invalidSshkey } from './login/invalid-sshkey.ts'
import { negativeId } from './login/negative-id.ts'
import { nobodyCanLogIn } from './login/nobody-can-log-in.ts'
import { notAHash } from './login/not-a-hash.ts'
import { rdpCredentials } from './login/rdp-credentials.ts'
import { relativePath } from './login/relative-path.ts'
import { requireAccount } from './login/require-account.ts'
import { requireAdmin } from './login/require-admin.ts'
import { rootOverSsh } from './login/root-over-ssh.ts'
import { sshkeyWithoutUser } from './login/sshkey-without-user.ts'
import { twoPasswordKinds } from './login/two-password-kinds.ts'
import { unknownGroup } from './login/unknown-group.ts'
import { addressIgnored } from './network/address-ignored.ts'
import { bindto } from './network/bindto.ts'
import { duplicateAddress } from './network/duplicate-address.ts'
import { gatewayOutside } from './network/gateway-outside.ts'
import { invalidAddress } from './network/invalid-address.ts'
import { invalidHostname } from './network/invalid-hostname.ts'
import { livecdDevice } from './network/livecd-device.ts'
import { missingForSource } from './network/missing-for-source.ts'
import { mtu } from './network/mtu.ts'
import { notActivated } from './network/not-activated.ts'
import { optionWithoutEffect } from './network/option-without-effect.ts'
import { portUsedTwice } from './network/port-used-twice.ts'
import { requireNetwork } from './network/require-network.ts'
import { severalHostnames } from './network/several-hostnames.ts'
import { staticIncomplete } from './network/static-incomplete.ts'
import { vlan } from './network/vlan.ts'
import { withoutDevice } from './network/without-device.ts'
import { atInclude } from './packages/at-include.ts'
import { baseRepo } from './packages/base-repo.ts'
import { blankAfterSign } from './packages/blank-after-sign.ts'
import { bootLoaderPackage } from './packages/boot-loader-package.ts'
import { bootcReference } from './packages/bootc-reference.ts'
import { comma } from './packages/comma.ts'
import { commandInPackages } from './packages/command-in-packages.ts'
import { cutPackage } from './packages/cut-at-hash.ts'
import { dracutLive } from './packages/dracut-live.ts'
import { duplicate } from './packages/duplicate.ts'
import { excludedEnvironment } from './packages/excluded-environment.ts'
import { firewalldExcluded } from './packages/firewalld-excluded.ts'
import { firstbootPackage } from './packages/firstboot-package.ts'
import { groupFlags } from './packages/group-flags.ts'
import { ignoredByImage } from './packages/ignored-by-image.ts'
import { ignoremissing } from './packages/ignoremissing.ts'
import { listedAndExcluded } from './packages/listed-and-excluded.ts'
import { livePackages } from './packages/live-packages.ts'
import { liveimgChecksum } from './packages/liveimg-checksum.ts'
import { liveimgSuffix } from './packages/liveimg-suffix.ts'
import { lostOptions } from './packages/lost-options.ts'
import { moduleStream } from './packages/module-stream.ts'
import { nocoreEmpty } from './packages/nocore-empty.ts'
import { notAName } from './packages/not-a-name.ts'
import { nothingToInstall } from './packages/nothing-to-install.ts'
import { onePerLine } from './packages/one-per-line.ts'
import { optionInName } from './packages/option-in-name.ts'
import { plusSign } from './packages/plus-sign.ts'
import { quotedName } from './packages/quoted-name.ts'
import { repoAddress } from './packages/repo-address.ts'
import { repoName } from './packages/repo-name.ts'
import { repoWithoutSource } from './packages/repo-without-source.ts'
import { repoWithoutUrl } from './packages/repo-without-url.ts'
import { requireSection } from './packages/require-section.ts'
import { requireSource } from './packages/require-source.ts'
import { reservedRepoName } from './packages/reserved-repo-name.ts'
import { serviceExcluded } from './packages/service-excluded.ts'
import { severalEnvironments } from './packages/several-environments.ts'
import { severalSources } from './packages/several-sources.ts'
import { severalStreams } from './packages/several-streams.ts'
import { unknownDirective } from './packages/unknown-directive.ts'
import { urlForm } from './packages/url-form.ts'
import { urlList } from './packages/url-list.ts'
import { urlVariable } from './packages/url-variable.ts'
import { version } from './packages/version.ts'
import { addonName } from './release/addon-name.ts'
import { anacondaSection } from './release/anaconda-section.ts'
import { assumedDevel } from './release/assumed-devel.ts'
import { certificateSection } from './release/certificate-section.ts'
import { kdumpMemory } from './release/kdump-memory.ts'
import { oscapContent } from './release/oscap-content.ts'
import { rhsmOnRebuild } from './release/rhsm-on-rebuild.ts'
import { urlMismatch } from './release/url-mismatch.ts'
import { versionMismatch } from './release/version-mismatch.ts'
import { vncWithoutEffect } from './release/vnc-without-effect.ts'
import { displayModeInPre } from './scripts/display-mode-in-pre.ts'
import { empty } from './scripts/empty.ts'
import { endsInstallation } from './scripts/ends-installation.ts'
import { erroronfailWaits } from './scripts/erroronfail-waits.ts'
import { includeNotMade } from './scripts/include-not-made.ts'
import { includeWithoutErroronfail } from './scripts/include-without-erroronfail.ts'
import { interpreterArguments } from './scripts/interpreter-arguments.ts'
import { logPath } from './scripts/log-path.ts'
import { missingInterpreter } from './scripts/missing-interpreter.ts'
import { nestedHeredoc } from './scripts/nested-heredoc.ts'
import { packageInImage } from './scripts/package-in-image.ts'
import { pythonPath } from './scripts/python-path.ts'
import { requireErroronfail } from './scripts/require-erroronfail.ts'
import { runningSystem } from './scripts/running-system.ts'
import { sectionWordInBody } from './scripts/section-word-in-body.ts'
import { shebang } from './scripts/shebang.ts'
import { sourceInPre } from './scripts/source-in-pre.ts'
import { sysimageInChroot } from './scripts/sysimage-in-chroot.ts'
import { systemctlOutside } from './scripts/systemctl-outside.ts'
import { systemctlStart } from './scripts/systemctl-start.ts'
import { unanswered } from './scripts/unanswered.ts'
import { unknownInterpreter } from './scripts/unknown-interpreter.ts'
import { httpSource } from './security/http-source.ts'
import { noGpgcheck } from './security/no-gpgcheck.ts'
import { noVerifySsl } from './security/no-verify-ssl.ts'
import { passwordInScript } from './security/password-in-script.ts'
import { plaintextPassword } from './security/plaintext-password.ts'
import { plaintextSecret } from './security/plaintext-secret.ts'
import { privateKey } from './security/private-key.ts'
import { urlCredentials } from './security/url-credentials.ts'
import { weakHash } from './security/weak-hash.ts'
import { applianceFstype } from './storage/appliance-fstype.ts'
import { biosbootPerDisk } from './storage/biosboot-per-disk.ts'
import { bootFstype } from './storage/boot-fstype.ts'
import { bootOnLvm } from './storage/boot-on-lvm.ts'
import { bootPartitionFstype } from './storage/boot-partition-fstype.ts'
import { bootPartitionSize } from './storage/boot-partition-size.ts'
import { bootPartitionTwice } from './storage/boot-partition-twice.ts'
import { bootRaidLevel } from './storage/boot-raid-level.ts'
import { bootcMount } from './storage/bootc-mount.ts'
import { bootloaderInPartition } from './storage/bootloader-in-partition.ts'
import { bootloaderPassword } from './storage/bootloader-password.ts'
import { btrfsOnRhel } from './storage/btrfs-on-rhel.ts'
import { clearpartWithoutEffect } from './storage/clearpart-without-effect.ts'
import { clearsEveryDisk } from './storage/clears-every-disk.ts'
import { diskPattern } from './storage/disk-pattern.ts'
import { diskTooSmall } from './storage/disk-too-small.ts'
import { duplicateDevice } from './storage/duplicate-device.ts'
import { duplicateMount } from './storage/duplicate-mount.ts'
import { efiOnMsdos } from './storage/efi-on-msdos.ts'
import { encryptedBoot } from './storage/encrypted-boot.ts'
import { encryptedWithoutPassphrase } from './storage/encrypted-without-passphrase.ts'
import { encryptionWithoutEffect } from './storage/encryption-without-effect.ts'
import { extentSize } from './storage/extent-size.ts'
import { fipsPassphrase } from './storage/fips-passphrase.ts'
import { groupTooSmall } from './storage/group-too-small.ts'
import { growIgnored } from './storage/grow-ignored.ts'
import { hardCodedDisk } from './storage/hard-coded-disk.ts'
import { ignoredDisk } from './storage/ignored-disk.ts'
import { imageSize } from './storage/image-size.ts'
import { iscsi } from './storage/iscsi.ts'
import { layoutConflict } from './storage/layout-conflict.ts'
import { maxsize } from './storage/maxsize.ts'
import { memberUsedTwice } from './storage/member-used-twice.ts'
import { missingSize } from './storage/missing-size.ts'
import { mountPointForm } from './storage/mount-point-form.ts'
import { noformatRoot } from './storage/noformat-root.ts'
import { noformatWithoutOnpart } from './storage/noformat-without-onpart.ts'
import { nothingCleared } from './storage/nothing-cleared.ts'
import { onpartCleared } from './storage/onpart-cleared.ts'
import { ozDisk } from './storage/oz-disk.ts'
import { percentSum } from './storage/percent-sum.ts'
import { poolWithoutThin } from './storage/pool-without-thin.ts'
import { raidGrow } from './storage/raid-grow.ts'
import { raidMembers } from './storage/raid-members.ts'
import { requireBootPartition } from './storage/require-boot-partition.ts'
import { requireLayout } from './storage/require-layout.ts'
import { requireRoot } from './storage/require-root.ts'
import { requireSwap } from './storage/require-swap.ts'
import { rootAndSwapOnly } from './storage/root-and-swap-only.ts'
import { sizeNotPositive } from './storage/size-not-positive.ts'
import { smallMount } from './storage/small-mount.ts'
import { specialMountPoint } from './storage/special-mount-point.ts'
import { swap } from './storage/swap.ts'
import { systemFstype } from './storage/system-fstype.ts'
import { tooSmallForFstype } from './storage/too-small-for-fstype.ts'
import { unclearedDisk } from './storage/uncleared-disk.ts'
import { undefinedMember } from './storage/undefined-member.ts'
import { undefinedPool } from './storage/undefined-pool.ts'
import { undefinedSnapshotOrigin } from './storage/undefined-snapshot-origin.ts'
import { unknownDisklabel } from './storage/unknown-disklabel.ts'
import { unknownFstype } from './storage/unknown-fstype.ts'
import { unusedGroup } from './storage/unused-group.ts'
import { unusedMember } from './storage/unused-member.ts'
import { volgroupWords } from './storage/volgroup-words.ts'
import { volumeBelowExtent } from './storage/volume-below-extent.ts'
import { wrongMemberKind } from './storage/wrong-member-kind.ts'
import { zerombr } from './storage/zerombr.ts'
import { abbreviatedOption } from './style/abbreviated-option.ts'
import { bareCommand } from './style/bare-command.ts'
import { haltWaits } from './style/halt-waits.ts'
import { repeatedCommand } from './style/repeated-command.ts'
import { requireEndAction } from './style/require-end-action.ts'
import { requireLanguage } from './style/require-language.ts'
import { requireTimezone } from './style/require-timezone.ts'
import { serviceConflict } from './style/service-conflict.ts'
import { unusedDisable } from './style/unused-disable.ts'
import { weakerOption } from './style/weaker-option.ts'
import { crlf } from './text/crlf.ts'
import { cutAtHash } from './text/cut-at-hash.ts'
import { firewallPort } from './text/firewall-port.ts'
import { firewallService } from './text/firewall-service.ts'
import { keyboardLayout } from './text/keyboard-layout.ts'
import { locale } from './text/locale.ts'
import { localeNotInstalled } from './text/locale-not-installed.ts'
import { serviceName } from './text/service-name.ts'
import { smartQuotes } from './text/smart-quotes.ts'
import { switchWithoutLayouts } from './text/switch-without-layouts.ts'
import { timeZone } from './text/time-zone.ts'
import { trailingSemicolon } from './text/trailing-semicolon.ts'

/** Every rule, by group and name. Findings do not depend on the order. */
export const rules: readonly Rule[] = [
  cloudInit,
  endOfBuild,
  ignoredCommand,
  ignoredRepo,
  missingCommand,
  networkDhcp,
  noInclude,
  noUrl,
  postInterpreter,
  postLog,
  postRelabel,
  postTrace,
  refusedCommand,
  requireClearpart,
  requireLockedRoot,
  requireReboot,
  requireZerombr,
  rootPrimary,
  selinuxOff,
  sshEnabled,
  sshPort,
  cutHash,
  existingAccount,
  groupGid,
  hashAsPassword,
  invalidName,
  invalidSshkey,
  negativeId,
  nobodyCanLogIn,
  notAHash,
  rdpCredentials,
  relativePath,
  requireAccount,
  requireAdmin,
  rootOverSsh,
  sshkeyWithoutUser,
  twoPasswordKinds,
  unknownGroup,
  addressIgnored,
  bindto,
  duplicateAddress,
  gatewayOutside,
  invalidAddress,
  invalidHostname,
  livecdDevice,
  missingForSource,
  mtu,
  notActivated,
  optionWithoutEffect,
  portUsedTwice,
  requireNetwork,
  severalHostnames,
  staticIncomplete,
  vlan,
  withoutDevice,
  atInclude,
  baseRepo,
  blankAfterSign,
  bootLoaderPackage,
  bootcReference,
  comma,
  commandInPackages,
  cutPackage,
  dracutLive,
  duplicate,
  excludedEnvironment,
  firewalldExcluded,
  firstbootPackage,
  groupFlags,
  ignoredByImage,
  ignoremissing,
  listedAndExcluded,
  livePackages,
  liveimgChecksum,
  liveimgSuffix,
  lostOptions,
  moduleStream,
  nocoreEmpty,
  notAName,
  nothingToInstall,
  onePerLine,
  optionInName,
  plusSign,
  quotedName,
  repoAddress,
  repoName,
  repoWithoutSource,
  repoWithoutUrl,
  requireSection,
  requireSource,
  reservedRepoName,
  serviceExcluded,
  severalEnvironments,
  severalSources,
  severalStreams,
  unknownDirective,
  urlForm,
  urlList,
  urlVariable,
  version,
  addonName,
  anacondaSection,
  assumedDevel,
  certificateSection,
  kdumpMemory,
  oscapContent,
  rhsmOnRebuild,
  urlMismatch,
  versionMismatch,
  vncWithoutEffect,
  displayModeInPre,
  empty,
  endsInstallation,
  erroronfailWaits,
  includeNotMade,
  includeWithoutErroronfail,
  interpreterArguments,
  logPath,
  missingInterpreter,
  nestedHeredoc,
  packageInImage,
  pythonPath,
  requireErroronfail,
  runningSystem,
  sectionWordInBody,
  shebang,
  sourceInPre,
  sysimageInChroot,
  systemctlOutside,
  systemctlStart,
  unanswered,
  unknownInterpreter,
  httpSource,
  noGpgcheck,
  noVerifySsl,
  passwordInScript,
  plaintextPassword,
  plaintextSecret,
  privateKey,
  urlCredentials,
  weakHash,
  applianceFstype,
  biosbootPerDisk,
  bootFstype,
  bootOnLvm,
  bootPartitionFstype,
  bootPartitionSize,
  bootPartitionTwice,
  bootRaidLevel,
  bootcMount,
  bootloaderInPartition,
  bootloaderPassword,
  btrfsOnRhel,
  clearpartWithoutEffect,
  clearsEveryDisk,
  diskPattern,
  diskTooSmall,
  duplicateDevice,
  duplicateMount,
  efiOnMsdos,
  encryptedBoot,
  encryptedWithoutPassphrase,
  encryptionWithoutEffect,
  extentSize,
  fipsPassphrase,
  groupTooSmall,
  growIgnored,
  hardCodedDisk,
  ignoredDisk,
  imageSize,
  iscsi,
  layoutConflict,
  maxsize,
  memberUsedTwice,
  missingSize,
  mountPointForm,
  noformatRoot,
  noformatWithoutOnpart,
  nothingCleared,
  onpartCleared,
  ozDisk,
  percentSum,
  poolWithoutThin,
  raidGrow,
  raidMembers,
  requireBootPartition,
  requireLayout,
  requireRoot,
  requireSwap,
  rootAndSwapOnly,
  sizeNotPositive,
  smallMount,
  specialMountPoint,
  swap,
  systemFstype,
  tooSmallForFstype,
  unclearedDisk,
  undefinedMember,
  undefinedPool,
  undefinedSnapshotOrigin,
  unknownDisklabel,
  unknownFstype,
  unusedGroup,
  unusedMember,
  volgroupWords,
  volumeBelowExtent,
  wrongMemberKind,
  zerombr,
  abbreviatedOption,
  bareCommand,
  haltWaits,
  repeatedCommand,
  requireEndAction,
  requireLanguage,
  requireTimezone,
  serviceConflict,
  unusedDisable,
  weakerOption,
  crlf,
  cutAtHash,
  firewallPort,
  firewallService,
  keyboardLayout,
  locale,
  localeNotInstalled,
  serviceName,
  smartQuotes,
  switchWithoutLayouts,
  timeZone,
  trailingSemicolon,
]
