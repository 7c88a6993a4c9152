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
export type ParseCode = `parse/${
  | 'binary'
  | 'byte-order-mark'
  | 'empty-name'
  | 'invisible-character'
  | 'line-end'
  | 'no-operand'
  | 'not-utf8'
  | 'stray-end'
  | 'too-large'
  | 'trailing-backslash'
  | 'unclosed-quote'
  | 'unknown-section'}`

/** Following includes. */
export type IncludeCode = `include/${
  | 'binary'
  | 'byte-order-mark'
  | 'cycle'
  | 'made-in-pre'
  | 'missing'
  | 'no-operand'
  | 'not-a-file'
  | 'not-utf8'
  | 'other-file'
  | 'outside'
  | 'permission'
  | 'placeholder'
  | 'remote'
  | 'section-crosses'
  | 'too-deep'
  | 'too-large'
  | 'unreachable'
  | 'unreadable'
  | 'wrong-type'}`

/** Judging by a release. */
export type CheckCode = `check/${
  | 'ambiguous-option'
  | 'bad-package'
  | 'bad-value'
  | 'conflict'
  | 'deprecated-command'
  | 'deprecated-option'
  | 'deprecated-section'
  | 'discouraged-command'
  | 'duplicate'
  | 'empty-certificate'
  | 'empty-file'
  | 'excludes'
  | 'ignored-word'
  | 'indented-command'
  | 'line-continuation'
  | 'missing-end'
  | 'missing-option'
  | 'missing-value'
  | 'missing-word'
  | 'removed-command'
  | 'requires'
  | 'unexpected-value'
  | 'unexpected-word'
  | 'unknown-command'
  | 'unknown-option'
  | 'unusable-command'}`

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
