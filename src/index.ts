/**
 * `kickstart-toolkit`: everything that is pure, so it runs in a browser too. Texts come in and go out as strings;
 * `kickstart-toolkit/node` has the ways to files. Each stage returns what it made and diagnostics.
 */

export { type ReleaseName, releases, resolveRelease, UnknownReleaseError } from '../grammar/releases.ts'
export type * from './ast/nodes.ts'
export type { CheckOptions } from './check/check.ts'
export type {
  CheckedGroup,
  CheckedPackage,
  CheckedPackages,
  CheckedScript,
  CheckedSection,
  CommandStatus,
  OptionValue,
} from './check/checked.ts'
export { type CheckCode, checkCodes } from './check/codes.ts'
export {
  type AnyCommand as CheckedCommand,
  checkTyped as check,
  isCommand,
  type OptionsOf,
  type TypedChecked as Checked,
  type TypedCommandOf,
  type UnknownCommand,
} from './check/typed.ts'
export {
  type ApplyFixesOptions,
  applyFixes,
  type FixedText,
  type FixResults,
} from './diagnostics/apply-fixes.ts'
export { degradeMasked, type MaskedText } from './diagnostics/degrade-masked.ts'
export type * from './diagnostics/diagnostic.ts'
export { annotate } from './flatten/annotate.ts'
export { type FoundOrigin, OriginFinder } from './flatten/find-origin.ts'
export { flatten } from './flatten/flatten.ts'
export { FlattenError } from './flatten/flatten-error.ts'
export type * from './flatten/flattened.ts'
export { includeGraph } from './flatten/include-graph.ts'
export type * from './flatten/loader.ts'
export { memoryLoader } from './flatten/memory-loader.ts'
export {
  type OriginsInclude,
  type OriginsJson,
  type OriginsSegment,
  originsJson,
} from './flatten/origins-json.ts'
export { splice } from './flatten/splice.ts'
export { koji } from './koji/index.ts'
export { KojiInputError } from './koji/koji-input-error.ts'
export { lint } from './lint/lint.ts'
export type * from './lint/lint-result.ts'
export type { RuleMeta } from './lint/rule.ts'
export { ruleMetas } from './lint/rule-metas.ts'
export type { Target } from './lint/target.ts'
export { targets, UnknownTargetError } from './lint/targets.ts'
export { type MigrateOptions, migrate } from './migrate/migrate.ts'
export { type ImageSize, imageSizes } from './model/image-size.ts'
export { type KickstartInfo, kickstartInfo } from './model/info.ts'
export type { Entrance, LoginModel, PasswordKind } from './model/login.ts'
export { buildModel, type Model } from './model/model.ts'
export type { NetworkLine, NetworkModel } from './model/network.ts'
export type { PayloadModel } from './model/payload.ts'
export type { PlatformModel } from './model/platform.ts'
export type { ScriptModel } from './model/scripts.ts'
export type { BootModel, Clearing, Device, DeviceKind, StorageModel, VolumeGroup } from './model/storage.ts'
export { type Parsed, type ParseOptions, parse } from './parse/parse.ts'
export { print } from './print/print.ts'
export { depfile } from './report/graphs/depfile.ts'
export { dotGraph } from './report/graphs/dot.ts'
export { type JsonGraph, jsonGraph } from './report/graphs/json.ts'
export { mermaidGraph } from './report/graphs/mermaid.ts'
export { textTree } from './report/graphs/tree.ts'
export { missingOptions, type PartialRequest } from './rewrite/missing-options.ts'
export type * from './rewrite/request.ts'
export { rewrite } from './rewrite/rewrite.ts'
export { parseScmUrl, type ScmUrl, ScmUrlError, type ScmUrlErrorCode } from './scm/scm-url.ts'
export type * from './source/include-graph.ts'
export { LineIndex, type Position } from './source/line-index.ts'
export type { MaskedStretch } from './source/masked.ts'
export { type IncludeSite, type Origin, OriginMap, type OriginSegment } from './source/origin-map.ts'
export { type SourceFile, Sources } from './source/source-file.ts'
export type { SourceId, Span } from './source/span.ts'
export type { TemplateSyntax } from './template/placeholders.ts'
export { write } from './write/write.ts'
export { writeCommand } from './write/write-command.ts'
