import type { Rule } from '../rule.ts'
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

export const packagesRules: readonly Rule[] = [
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
]
