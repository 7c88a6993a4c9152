import { expect, it } from 'vitest'
import { gitEnvironment } from '../../../src/io/scm/environment.ts'

it('is built from what is named, and nothing else', () => {
  const given = {
    PATH: '/bin',
    HOME: '/home/me',
    LC_ALL: 'de_DE.UTF-8',
    EDITOR: 'vi',
    PAGER: 'less',
    SSH_ASKPASS: 'x',
    GIT_SSL_CAINFO: '/ca.pem',
    GIT_SSH_COMMAND: 'ssh -v',
    GIT_TERMINAL_PROMPT: '1',
    GIT_ALLOW_PROTOCOL: 'ext',
    GIT_DIR: '/x',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_GLOBAL: '/x',
    GIT_EXEC_PATH: '/x',
    GIT_TEMPLATE_DIR: '/x',
    LD_PRELOAD: 'x.so',
    https_proxy: 'http://proxy',
    NOTHING: undefined,
  }
  expect(gitEnvironment(given, 'https:ssh', 0.7)).toEqual({
    PATH: '/bin',
    HOME: '/home/me',
    LC_ALL: 'C',
    https_proxy: 'http://proxy',
    GIT_SSL_CAINFO: '/ca.pem',
    GIT_SSH_COMMAND: 'ssh -v',
    GIT_HTTP_LOW_SPEED_LIMIT: '1',
    GIT_HTTP_LOW_SPEED_TIME: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: 'https:ssh',
  })
})
