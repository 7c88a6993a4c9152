/** The environment of a process, as Node.js has it. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What a client may know of ours beside its own variables: to be found, to log in, to get out. */
const passed = [
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'SSH_AUTH_SOCK',
  'KRB5CCNAME',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'no_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  // Windows finds nothing without these.
  'SystemRoot',
  'USERPROFILE',
] as const

/** Variables of git about how to reach a server. None that makes it use another repository, editor, hook or configuration. */
const gitNames = [
  'GIT_SSH',
  'GIT_SSH_COMMAND',
  'GIT_SSH_VARIANT',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
  'GIT_SSL_CERT',
  'GIT_SSL_KEY',
  'GIT_SSL_CERT_PASSWORD_PROTECTED',
  'GIT_SSL_NO_VERIFY',
  'GIT_SSL_VERSION',
  'GIT_PROXY_SSL_CAINFO',
  'GIT_PROXY_SSL_CERT',
  'GIT_PROXY_SSL_KEY',
  'GIT_HTTP_USER_AGENT',
  'GIT_HTTP_LOW_SPEED_LIMIT',
  'GIT_HTTP_LOW_SPEED_TIME',
] as const

/** The environment of a client that is no git: nothing but what is named above. */
export function clientEnvironment(env: Environment): Record<string, string> {
  return { ...pick(env, passed), LC_ALL: 'C' }
}

/**
 * The environment that git runs in, built anew: EDITOR, PAGER and every `GIT_` variable that is not named here stay out.
 * @param protocols what git may speak, as in GIT_ALLOW_PROTOCOL: `https:ssh`; `none` for nothing
 * @param silence seconds after which an http transfer without a byte ends
 */
export function gitEnvironment(env: Environment, protocols: string, silence = 60): Record<string, string> {
  return {
    ...clientEnvironment(env),
    GIT_HTTP_LOW_SPEED_LIMIT: '1',
    GIT_HTTP_LOW_SPEED_TIME: String(Math.max(1, Math.ceil(silence))),
    ...pick(env, gitNames),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: protocols,
  }
}

/** The protocols git may use to reach a server. Configuration may lead to a safer one (`url.*.insteadOf`, redirects), never down. */
export const allowedProtocols = {
  git: 'git:http:https:ssh',
  http: 'http:https:ssh',
  https: 'https:ssh',
  ssh: 'ssh:https',
  file: 'file',
} as const

function pick(env: Environment, names: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {}
  for (const name of names) {
    const value = env[name]
    if (value !== undefined) picked[name] = value
  }
  return picked
}
