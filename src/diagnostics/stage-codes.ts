/**
 * The codes of findings that no lint rule makes, stage by stage. A new code is added here; `src/explain/codes` then does
 * not compile before it tells what the code means.
 */
export type StageCode =
  | ParseCode
  | IncludeCode
  | CheckCode
  | ScmCode
  | ConfigCode
  | BuildCode
  | VerdiffCode
  | MigrateCode

/** Reading the text. */
export const parseCodes = [
  'parse/binary',
  'parse/byte-order-mark',
  'parse/empty-name',
  'parse/invisible-character',
  'parse/line-end',
  'parse/no-operand',
  'parse/not-utf8',
  'parse/stray-end',
  'parse/too-large',
  'parse/trailing-backslash',
  'parse/unclosed-quote',
  'parse/unknown-section',
] as const
export type ParseCode = (typeof parseCodes)[number]

/** Following includes. */
export const includeCodes = [
  'include/binary',
  'include/byte-order-mark',
  'include/cycle',
  'include/in-installer',
  'include/made-in-pre',
  'include/missing',
  'include/no-operand',
  'include/not-a-file',
  'include/not-utf8',
  'include/other-file',
  'include/outside',
  'include/permission',
  'include/placeholder',
  'include/remote',
  'include/section-crosses',
  'include/too-deep',
  'include/too-large',
  'include/unreachable',
  'include/unreadable',
  'include/wrong-type',
] as const
export type IncludeCode = (typeof includeCodes)[number]

/** Judging by a release. */
export const checkCodeNames = [
  'check/ambiguous-option',
  'check/bad-package',
  'check/bad-value',
  'check/conflict',
  'check/deprecated-command',
  'check/deprecated-option',
  'check/deprecated-section',
  'check/discouraged-command',
  'check/duplicate',
  'check/empty-certificate',
  'check/empty-file',
  'check/excludes',
  'check/ignored-word',
  'check/indented-command',
  'check/line-continuation',
  'check/missing-end',
  'check/missing-option',
  'check/missing-value',
  'check/missing-word',
  'check/removed-command',
  'check/requires',
  'check/unexpected-value',
  'check/unexpected-word',
  'check/unknown-command',
  'check/unknown-option',
  'check/unusable-command',
] as const
export type CheckCode = (typeof checkCodeNames)[number]

/** Taking a kickstart out of a repository. */
export type ScmCode = `scm/${
  | 'base-name'
  | 'busy'
  | 'cache'
  | 'host'
  | 'local'
  | 'no-client'
  | 'no-kickstart'
  | 'not-cached'
  | 'option'
  | 'outside'
  | 'params'
  | 'password'
  | 'path'
  | 'revision'
  | 'root'
  | 'scheme'
  | 'source'
  | 'timeout'
  | 'unknown-revision'
  | 'unreachable'
  | 'unsupported'
  | 'user'
  | 'user-missing'}`

/** Reading the configuration. */
export type ConfigCode = `config/${
  | 'bad-value'
  | 'duplicate-key'
  | 'extends'
  | 'missing-key'
  | 'not-yaml'
  | 'unknown-key'
  | 'unknown-release'
  | 'unknown-rule'
  | 'unknown-target'}`

/** Preparing a build. */
export type BuildCode = `build/${
  | 'arch-variable'
  | 'ignored-option'
  | 'missing-option'
  | 'noverifyssl'
  | 'placeholder'
  | 'unusable-option'}`

/** Comparing two releases. */
export type VerdiffCode = `verdiff/${'added' | 'changed' | 'deprecated' | 'refused' | 'removed'}`

/** Going from one release to another. */
export type MigrateCode = `migrate/${
  | 'addon'
  | 'anaconda-section'
  | 'auth'
  | 'changed'
  | 'default-packages'
  | 'deleted-line'
  | 'deleted-option'
  | 'deprecated'
  | 'gpt'
  | 'kdump'
  | 'refused'
  | 'release-in-url'
  | 'removed'
  | 'respelt-option'
  | 'time-source'
  | 'version-line'}`

/** Codes of what `ks lint` reports beside its rules: they can be graded, and silenced, as rules can. */
export const lintedCodes: readonly StageCode[] = [...parseCodes, ...includeCodes, ...checkCodeNames]
